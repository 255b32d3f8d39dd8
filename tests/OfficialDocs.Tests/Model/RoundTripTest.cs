using CsCheck;
using Xunit;

namespace OfficialDocs.Tests.Model;

/// <summary>What is written can be read, and is the same; what is read never fails.</summary>
public class RoundTripTest
{
    private const int Iterations = 50_000;

    private static readonly string[] s_codes = ["云政发", "云政办函", "云府规字", "青水建发", "云委办发明电", "㵲政任", "〇九发"];

    private static readonly Gen<DocumentNumber> s_numbers = Gen.OneOf(
        Gen.Select(Gen.OneOfConst([.. s_codes, ""]), Gen.Int[1900, 2100], Gen.Int[1, 999_999], (code, year, sequence) => new DocumentNumber(code, year, sequence)),
        Gen.Select(Gen.OneOfConst("", "云州市人民政府令", "令"), Gen.Int[1, 999_999], Gen.Int[0, 99], (organ, sequence, session) => new DocumentNumber(DocumentNumberKind.Order, organ, 0, sequence, session: session)),
        Gen.Select(
            Gen.OneOfConst("公告", "云州市财政局通告"),
            Gen.OneOf(Gen.Const(0), Gen.Int[1900, 2100]),
            Gen.Int[1, 999_999],
            (organ, year, sequence) => new DocumentNumber(DocumentNumberKind.Announcement, organ, year, sequence)),
        Gen.Select(
            Gen.OneOfConst("", "云州政务"),
            Gen.OneOf(Gen.Const(0), Gen.Int[1900, 2100]),
            Gen.Int[1, 999_999],
            Gen.Int[0, 999_999_999],
            (name, year, sequence, total) => new DocumentNumber(DocumentNumberKind.Issue, name, year, sequence, total)));

    private static readonly Gen<IssuedDate> s_dates =
        Gen.Int[new DateOnly(1840, 1, 1).DayNumber, new DateOnly(2200, 12, 31).DayNumber].Select(day => new IssuedDate(DateOnly.FromDayNumber(day)));

    private static readonly Gen<SectionLabel> s_labels = Gen.OneOf(
        Gen.Select(Gen.Enum<NumberingScheme>().Where(scheme => scheme < NumberingScheme.MultiLevel), Gen.Int[1, 9999], (scheme, ordinal) => new SectionLabel(scheme, ordinal)),
        Gen.Select(
            Gen.OneOfConst(NumberingScheme.Chinese, NumberingScheme.ParenthesizedChinese, NumberingScheme.Arabic, NumberingScheme.ParenthesizedArabic),
            Gen.Int[1, 999],
            (scheme, ordinal) => new SectionLabel(scheme, ordinal)),
        Gen.Select(Gen.OneOfConst(NumberingScheme.Circled, NumberingScheme.Letter), Gen.Int[1, 20], (scheme, ordinal) => new SectionLabel(scheme, ordinal)),
        Gen.Int[1, 99].Array[2, 4].Select(numbers => SectionLabel.MultiLevel(numbers)),
        Gen.Int[1, 9999].Select(SectionLabel.Partition),
        Gen.Select(
            Gen.Enum<NumberingScheme>().Where(scheme => scheme < NumberingScheme.MultiLevel),
            Gen.Int[1, 9999],
            Gen.Int[1, 9999],
            (scheme, ordinal, suffix) => new SectionLabel(scheme, ordinal, suffix)),
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 99], (ordinal, suffix) => SectionLabel.Parse($"第{ordinal}部分之{OfficialDocs.Text.ChineseNumeral.Format(suffix)}")));

    private static readonly Gen<SecurityClassification> s_classifications = Gen.Select(
        Gen.Enum<SecurityLevel>(),
        Gen.OneOf(Gen.Const((string?)null), Gen.Const((string?)"长期"), Gen.Int[1, 99].Select(years => (string?)$"{years}年"), Gen.Int[1, 12].Select(months => (string?)$"{months}个月")),
        (level, period) => new SecurityClassification(level, period));

    /// <summary>What means something to a scanner.</summary>
    private static readonly Gen<string> s_tokens = Gen.OneOfConst(
        "云", "政", "发", "公告", "通告", "令", "〔", "〕", "[", "]", "（", "）", "(", ")", "2025", "25", "０", "8", "3", "1", "年", "月", "日", "号", "號", "第", "期",
        "总第", "届", "一", "二", "〇", "○", "O", "十", "百", "千", "万", "廿", "、", ".", "．", "，", "-", "/", "条", "章", "节", "编", "部分", "之", "①", "㈠", "⒈", "a",
        "—", "机", "密", "★", "个月", "长期", "X", " ", "　", "\t", "2022129", "二〇二五年", "云政发〔2025〕");

    private static readonly Gen<string> s_written = Gen.OneOf(
        s_numbers.Select(number => number.ToString()),
        s_dates.Select(date => date.ToString()),
        s_dates.Select(date => $"{OfficialDocs.Text.ChineseNumeral.FormatDigits(date.Year)}年十二月三十日"),
        s_labels.Select(label => label.ToString()),
        s_classifications.Select(classification => classification.ToString()));

    /// <summary>Values as they are written, with up to three tokens put in or put in the place of a character: some are still right.</summary>
    private static readonly Gen<string> s_almostRight = Gen.Select(s_written, Gen.Select(s_tokens, Gen.Int[0, 40], Gen.Int[0, 2]).Array[0, 3], (text, changes) =>
    {
        foreach ((string token, int place, int taken) in changes)
        {
            int position = place % (text.Length + 1);
            text = text[..position] + token + text[Math.Min(position + taken, text.Length)..];
        }

        return text;
    });

    private static readonly Gen<string> s_texts =
        Gen.OneOf(s_almostRight, s_almostRight, s_tokens.Array[0, 12].Select(string.Concat), Gen.String, Gen.Char['一', '龥'].Array[0, 60].Select(characters => new string(characters)));

    [Fact]
    public void DocumentNumber_Written_IsReadAgain() => s_numbers.Sample(Holds, iter: 1000);

    [Fact]
    public void IssuedDate_Written_IsReadAgain() => s_dates.Sample(Holds, iter: 1000);

    [Fact]
    public void SectionLabel_Written_IsReadAgain() => s_labels.Sample(Holds, iter: 1000);

    [Fact]
    public void SecurityClassification_Written_IsReadAgain() => s_classifications.Sample(Holds, iter: 1000);

    [Fact]
    public void DocumentNumber_Read_IsReadAgainAsWritten() => s_texts.Sample(ReadsWhatItWrites<DocumentNumber>, iter: Iterations);

    [Fact]
    public void IssuedDate_Read_IsReadAgainAsWritten() => s_texts.Sample(ReadsWhatItWrites<IssuedDate>, iter: Iterations);

    [Fact]
    public void SectionLabel_Read_IsReadAgainAsWritten() => s_texts.Sample(ReadsWhatItWrites<SectionLabel>, iter: Iterations);

    [Fact]
    public void SecurityClassification_Read_IsReadAgainAsWritten() => s_texts.Sample(ReadsWhatItWrites<SecurityClassification>, iter: Iterations);

    [Fact]
    public void Names_OfAnyText_AreReadWithoutAnException() => s_texts.Sample(text =>
    {
        bool isUrgency = UrgencyNames.TryParse(text, out Urgency urgency);
        bool isType = DocumentTypeNames.TryGetFromEnd(text, out DocumentType type);
        return isUrgency == (urgency != default) && isType == (type != default);
    }, iter: Iterations);

    [Fact]
    public void Scan_OfAnyText_StaysInside_AndReadsItsPartAlone() => s_texts.Sample(text =>
    {
        if (DocumentNumber.TryScan(text, out int length, out DocumentNumber number))
        {
            Assert.True(DocumentNumber.TryScan(text.AsSpan(0, length), out int again, out DocumentNumber same) && again == length && same == number, text);
        }

        Assert.Equal(length, DocumentNumber.Measure(text));
        if (!DocumentNumber.TryScanOrExplain(text, out int reached, out _, out string? missing))
        {
            Assert.InRange(reached, 0, text.Length);
            Assert.Equal(reached == 0, missing is null);
        }

        if (IssuedDate.TryScan(text, out length, out IssuedDate date))
        {
            Assert.True(IssuedDate.TryScan(text.AsSpan(0, length), out int again, out IssuedDate same) && again == length && same == date, text);
        }

        if (SectionLabel.TryScan(text, out length, out SectionLabel label))
        {
            Assert.True(SectionLabel.TryScan(text.AsSpan(0, length), out int again, out SectionLabel same) && again == length && same == label, text);
        }

        if (SecurityClassification.TryScan(text, out length, out SecurityClassification classification))
        {
            Assert.True(
                SecurityClassification.TryScan(text.AsSpan(0, length), out int again, out SecurityClassification same) && again == length && same == classification,
                text);
        }
    }, iter: Iterations);

    /// <summary>A value that is written and read is the same, and needs just the room of its text.</summary>
    private static void Holds<T>(T value)
        where T : struct, ISpanParsable<T>, ISpanFormattable, IEquatable<T>
    {
        string text = value.ToString()!;
        Assert.Equal(value, T.Parse(text.AsSpan(), null));
        Assert.Equal(value.GetHashCode(), T.Parse(text.AsSpan(), null).GetHashCode());

        char[] buffer = new char[text.Length];
        Assert.True(value.TryFormat(buffer, out int written, default, null));
        Assert.Equal(text, new string(buffer, 0, written));
        for (int room = 0; room < text.Length; room++)
        {
            Assert.False(value.TryFormat(buffer.AsSpan(0, room), out written, default, null));
            Assert.Equal(0, written);
        }
    }

    /// <summary>Any text is read without an exception; what is no value leaves the default; what is one is written so that it is read again.</summary>
    private static void ReadsWhatItWrites<T>(string text)
        where T : struct, ISpanParsable<T>, ISpanFormattable, IEquatable<T>
    {
        if (T.TryParse(text.AsSpan(), null, out T value))
        {
            Holds(value);
        }
        else
        {
            Assert.Equal(default, value);
        }
    }
}
