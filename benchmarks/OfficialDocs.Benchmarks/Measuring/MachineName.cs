using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OfficialDocs.Benchmarks.Measuring;

/// <summary>What figures were measured on.</summary>
internal static class MachineName
{
    /// <summary>The processor's own name, the vectors that it has, and how many there are: AMD EPYC, AVX2, 2 processors.</summary>
    public static string Processor { get; } = $"{Model}, {Vectors}, {Environment.ProcessorCount} processors";

    /// <summary>A file name made of the processor's: amd-epyc-avx2.</summary>
    public static string FileName => string.Join('-', $"{Model} {Vectors}".ToLowerInvariant().Split([' ', '(', ')', '@', '/', '\\', '.', ','], StringSplitOptions.RemoveEmptyEntries));

    // Rented processors hide behind one name for many years; what differs most for text is this.
    private static string Vectors => Vector512.IsHardwareAccelerated ? "AVX-512" : Vector256.IsHardwareAccelerated ? "AVX2" : "128 bits";

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
