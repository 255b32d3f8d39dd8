using OfficialDocs.Fuzz.Finds;
using OfficialDocs.Fuzz.Targets;
using SharpFuzz;

namespace OfficialDocs.Fuzz.Afl;

/// <summary><c>afl TARGET</c>: what afl-fuzz starts. The library beside this program must have been instrumented; <c>afl.sh</c> does all of it.</summary>
internal static class AflCommand
{
    /// <summary>The environment variable that names a file for the messages.</summary>
    private const string MessagesVariable = "FUZZ_MESSAGES";

    /// <summary>Runs inputs as they come. A broken promise is an exception that nothing catches, which the fuzzer takes for a crash.</summary>
    /// <param name="target">What is given the inputs.</param>
    /// <returns>0 at the end.</returns>
    public static int Run(Target target)
    {
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);

            // The round trip is promised up to a share only, and a fuzzer that is guided would find nothing but the rest.
            if (target.TryCheck(target.FromBytes(bytes.ToArray())) is { } find && !OracleNames.IsTolerated(find.Oracle))
            {
                string message = $"{find.Oracle}: {find.Message}";
                if (Environment.GetEnvironmentVariable(MessagesVariable) is { Length: > 0 } file)
                {
                    // The fuzzer keeps the input, but not what was wrong with it.
                    File.AppendAllText(file, message.ReplaceLineEndings(" ") + "\n");
                }

                throw new InvalidOperationException(message);
            }
        });
        return 0;
    }
}
