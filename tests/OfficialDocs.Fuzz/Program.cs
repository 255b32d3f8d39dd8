using System.Text;
using OfficialDocs.Fuzz;
using OfficialDocs.Fuzz.Afl;
using OfficialDocs.Fuzz.Extremes;
using OfficialDocs.Fuzz.Targets;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    return args switch
    {
        ["mutate", .. var rest] => MutateCommand.Run(rest, Console.Out, Console.Error),
        ["extremes", .. var rest] => ExtremesCommand.Run(rest, Console.Out, Console.Error),
        ["afl", var target] => AflCommand.Run(Schedule.Get(target)),
        ["afl-files", var target, var folder, .. var corpus] => AflFiles.Write(Schedule.Get(target), folder, corpus),
        _ => throw new FormatException("Expected mutate, extremes, afl TARGET or afl-files TARGET FOLDER [CORPUS…]."),
    };
}
catch (FormatException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}
