using System.Globalization;
using OfficialDocs.Cli;
using OfficialDocs.Cli.Batch;
using OfficialDocs.Cli.Localization;
using Xunit;

namespace OfficialDocs.Tests.Cli;

public class ProgressLineTest
{
    [Fact]
    public void Line_TellsRateRemainingAndFailures()
    {
        // 2500 in 10 s are 250/s; the 7500 that are left take 30 s.
        Assert.Equal(
            "2500 of 10000, 250/s, 0:00:30 remaining, 3 failed",
            ProgressLine.Text(2500, 10_000, 3, TimeSpan.FromSeconds(10), new EnglishMessages()));
    }

    [Fact]
    public void Line_SaysNothingOfTheRest_BeforeTheTotalIsKnown()
        => Assert.Equal("2500 done, 250/s, 0 failed", ProgressLine.Text(2500, null, 0, TimeSpan.FromSeconds(10), new EnglishMessages()));

    [Fact]
    public void Remaining_CountsHoursAndMore()
    {
        // 1 in 1 s; 90061 s are 25 h 1 min 1 s.
        Assert.Contains("25:01:01", ProgressLine.Text(1, 90_062, 0, TimeSpan.FromSeconds(1), new ChineseMessages()), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_TakesTheLineAwayFirst()
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var environment = new CommandEnvironment
        {
            Input = Stream.Null,
            Output = Stream.Null,
            Screen = CommandEnvironment.CreateScreen(TextWriter.Null, isTerminal: false, static _ => null),
            Error = error,
            UICulture = CultureInfo.InvariantCulture,
            WorkingDirectory = "",
        };

        environment.ShowStatus("一二 3");
        environment.Report("error");
        environment.ShowStatus("4");
        environment.ShowStatus("");

        // Six columns: a Chinese character is two wide.
        Assert.Equal("一二 3\r      \rerror\n4\r \r", error.ToString());
    }
}
