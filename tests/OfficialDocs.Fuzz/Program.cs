using System.Text;
using OfficialDocs.Fuzz;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    return args switch
    {
        ["mutate", .. var rest] => MutateCommand.Run(rest, Console.Out, Console.Error),
        _ => throw new FormatException("Expected mutate."),
    };
}
catch (FormatException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}
