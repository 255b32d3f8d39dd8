namespace OfficialDocs.Fuzz.Extremes;

/// <summary>What a stage took.</summary>
/// <param name="Time">Processor time of the whole process, in which nothing else runs.</param>
/// <param name="Bytes">Bytes allocated by the thread.</param>
internal readonly record struct Cost(TimeSpan Time, long Bytes)
{
    /// <summary>Measures some work.</summary>
    /// <param name="work">The work.</param>
    /// <returns>What it took.</returns>
    public static Cost Of(Action work)
    {
        GC.Collect();
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan time = Environment.CpuUsage.TotalTime;
        work();
        return new Cost(Environment.CpuUsage.TotalTime - time, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
