using System.Text;
using System.Text.Json;
using OfficialDocs.Native;
using OfficialDocs.Parsing;
using OfficialDocs.Text;
using OfficialDocs.Validation;
using OfficialDocs.Writing;
using Xunit;

namespace OfficialDocs.Tests.Native;

/// <summary>What the functions for other languages do, apart from pointers; those are tried on the native library itself.</summary>
public class DocumentCallsTest
{
    private static readonly byte[] s_sample = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "Readme", "suzhou-2021-report.txt"));

    [Theory]
    [InlineData(null, false)]
    [InlineData("年报.txt", true)]
    public void Parse_GivesTheJsonOfTheLibrary(string? source, bool lines)
    {
        CallAnswer answer = DocumentCalls.Parse(s_sample, source, lines ? CallFlags.Lines : CallFlags.None);

        Assert.Equal(CallStatus.Ok, answer.Status);
        Assert.Equal(
            OfficialDocument.Parse(SourceText.Decode(s_sample)).ToJson(source, new DocumentJsonOptions { IncludeLines = lines }),
            Encoding.UTF8.GetString(answer.Text.Span));
    }

    [Fact]
    public void Check_GivesTheFoldedReport()
    {
        ValidationReport report = new DocumentValidator().Validate(SourceText.Decode(s_sample), TestContext.Current.CancellationToken);

        Assert.Equal(ReportJsonWriter.Write(report.Fold(), "年报.txt"), Check("年报.txt", "", CallFlags.None));
        Assert.Equal(ReportJsonWriter.Write(report), Check(null, "", CallFlags.All));
        Assert.Equal(
            ReportJsonWriter.Write(report.Fold(), options: new ReportJsonOptions { Language = ReportLanguage.English }),
            Check(null, "", CallFlags.English));
    }

    [Fact]
    public void Check_FollowsTheConfiguration()
    {
        using var report = JsonDocument.Parse(Check(null, """{"profile":"webCopy","rules":{"punctuation":"off"}}""", CallFlags.None));

        Assert.Equal("webCopy", report.RootElement.GetProperty("profile").GetString());
        Assert.DoesNotContain(
            report.RootElement.GetProperty("findings").EnumerateArray(),
            static finding => finding.GetProperty("rule").GetString()!.StartsWith("GW11", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GB18030")]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public void Parse_ReadsEncodings(string encoding)
    {
        Encoding bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        CallAnswer answer = DocumentCalls.Parse(bytes.GetBytes("云政发〔2025〕8号\n"), source: null, CallFlags.None);

        using var document = JsonDocument.Parse(answer.Text);
        Assert.Equal("云政发", document.RootElement.GetProperty("number").GetProperty("agencyCode").GetString());
    }

    [Fact]
    public void EmptyText_IsAnswered()
    {
        CallAnswer answer = DocumentCalls.Parse([], source: null, CallFlags.Lines);

        using var document = JsonDocument.Parse(answer.Text);
        Assert.Equal(CallStatus.Ok, answer.Status);
        Assert.Equal(JsonValueKind.Null, document.RootElement.GetProperty("number").ValueKind);
    }

    [Fact]
    public void FlagOfAnotherFunction_IsRefused()
    {
        AssertFailed(
            CallStatus.UnknownFlag,
            "flags: expected a sum of flags of this function (at most 1), found 2.",
            DocumentCalls.Parse(s_sample, source: null, CallFlags.All));
        AssertFailed(
            CallStatus.UnknownFlag,
            "flags: expected a sum of flags of this function (at most 6), found 9.",
            DocumentCalls.Check(new DocumentValidator(), s_sample, source: null, (CallFlags)9));
    }

    [Fact]
    public void WrongConfiguration_IsExplained()
    {
        Assert.Null(DocumentCalls.CreateValidator("""{"profile":"web"}"""u8, out CallAnswer answer));
        AssertFailed(CallStatus.InvalidConfiguration, "$.profile: expected issued, webCopy or draft, found \"web\".", answer);

        Assert.Null(DocumentCalls.CreateValidator([(byte)'{', (byte)'"', 0xFF], out answer));
        AssertFailed(CallStatus.InvalidConfiguration, "byte 3: expected UTF-8, found something else.", answer);
    }

    [Fact]
    public void TextTooLong_IsRefused()
    {
        byte[] text = new byte[OfficialDocsOptions.DefaultMaximumLength + 1];
        text.AsSpan().Fill((byte)'a');

        AssertFailed(
            CallStatus.TextTooLong,
            "The text has 67108865 characters; expected at most 67108864 characters (UTF-16 code units).",
            DocumentCalls.Parse(text, source: null, CallFlags.None));
    }

    [Fact]
    public void Exception_BecomesAnAnswer()
    {
        Assert.Equal(CallStatus.OutOfMemory, CallAnswer.Failed(new InsufficientMemoryException()).Status);
        AssertFailed(
            CallStatus.InternalError,
            "A fault of the library, please report it: System.InvalidOperationException: why",
            CallAnswer.Failed(new InvalidOperationException("why")));
    }

    private static string Check(string? source, string configuration, CallFlags flags)
    {
        CallAnswer answer = DocumentCalls.Check(
            DocumentCalls.CreateValidator(Encoding.UTF8.GetBytes(configuration), out _)!, s_sample, source, flags);
        Assert.Equal(CallStatus.Ok, answer.Status);
        return Encoding.UTF8.GetString(answer.Text.Span);
    }

    private static void AssertFailed(CallStatus status, string message, CallAnswer answer)
    {
        Assert.Equal(message, Encoding.UTF8.GetString(answer.Text.Span));
        Assert.Equal(status, answer.Status);
    }
}
