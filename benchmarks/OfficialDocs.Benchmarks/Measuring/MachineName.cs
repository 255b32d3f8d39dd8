using System.Runtime.InteropServices;

namespace OfficialDocs.Benchmarks.Measuring;

/// <summary>What figures were measured on.</summary>
internal static class MachineName
{
    /// <summary>The processor's own name and how many there are: AMD EPYC, 2 processors.</summary>
    public static string Processor { get; } = $"{Model}, {Environment.ProcessorCount} processors";

    /// <summary>A file name made of the processor's: amd-epyc.</summary>
    public static string FileName => string.Join('-', Model.ToLowerInvariant().Split([' ', '(', ')', '@', '/', '\\', '.', ','], StringSplitOptions.RemoveEmptyEntries));

    private static string Model
    {
        get
        {
            const string ProcessorFile = "/proc/cpuinfo";
            string? line = File.Exists(ProcessorFile) ? File.ReadLines(ProcessorFile).FirstOrDefault(static line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
            return line is null ? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        }
    }
}
