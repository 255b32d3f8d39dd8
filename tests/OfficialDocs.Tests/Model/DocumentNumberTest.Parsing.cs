using Xunit;
using Notation = OfficialDocs.DocumentNumberNotation;

namespace OfficialDocs.Tests.Model;

public partial class DocumentNumberTest
{
    /// <summary>The families of C.2, as the standard writes them: reading gives the parts, writing gives the same text.</summary>
    [Theory]
    [InlineData("云政发〔2025〕8号", "云政发", 2025, 8)]
    [InlineData("云政办发〔2025〕21号", "云政办发", 2025, 21)]
    [InlineData("云政函〔2025〕30号", "云政函", 2025, 30)]
    [InlineData("云政办函〔2025〕4号", "云政办函", 2025, 4)]
    [InlineData("云府规字〔2025〕5号", "云府规字", 2025, 5)]
    [InlineData("云府办规〔2025〕2号", "云府办规", 2025, 2)]
    [InlineData("云组字〔2025〕6号", "云组字", 2025, 6)]
    [InlineData("云委办字〔2025〕9号", "云委办字", 2025, 9)]
    [InlineData("云政任〔2025〕3号", "云政任", 2025, 3)]
    [InlineData("云府呈〔2025〕14号", "云府呈", 2025, 14)]
    [InlineData("云政议〔2025〕1号", "云政议", 2025, 1)]
    [InlineData("云办发明电〔2025〕7号", "云办发明电", 2025, 7)]
    [InlineData("云自然资（利用）〔2025〕7号", "云自然资（利用）", 2025, 7)]
    [InlineData("云国土资(利用)〔2025〕7号", "云国土资(利用)", 2025, 7)]
    [InlineData("云水建发〔2025〕12号", "云水建发", 2025, 12)]
    [InlineData("青政发〔1949〕1号", "青政发", 1949, 1)]
    [InlineData("青政发〔2025〕12345号", "青政发", 2025, 12345)]
    [InlineData("㵲政发〔2025〕8号", "㵲政发", 2025, 8)] // a rare character of the first extension
    [InlineData("〔2025〕3号", "", 2025, 3)] // minutes
    [InlineData("云州市第一医院函〔2025〕3号", "云州市第一医院函", 2025, 3)]
    public void Number_AsTheStandardWritesIt_IsReadAndWritten(string text, string agencyCode, int year, int sequence)
    {
        DocumentNumber number = DocumentNumber.Parse(text);

        Assert.Equal(
            (DocumentNumberKind.Document, agencyCode, year, sequence, 0),
            (number.Kind, number.AgencyCode, number.Year, number.Sequence, number.TotalSequence));
        Assert.Equal(Notation.Standard, number.Notation);
        Assert.Equal(text, number.ToString());
    }

    /// <summary>Up to the nineties the year stood first. Two digits alone are also the number of an item.</summary>
    [Theory]
    [InlineData("〔1985〕云民字第112号", "云民字", 1985, 112, Notation.YearFirst | Notation.OrdinalPrefix)]
    [InlineData("（1986）云政发44号", "云政发", 1986, 44, Notation.YearFirst | Notation.OtherBrackets)]
    [InlineData("(88)云价字345号", "云价字", 1988, 345, Notation.YearFirst | Notation.OtherBrackets | Notation.TwoDigitYear)]
    public void Number_WithItsYearFirst_IsRead(string text, string agencyCode, int year, int sequence, Notation notation)
    {
        DocumentNumber number = DocumentNumber.Parse(text);

        Assert.Equal((DocumentNumberKind.Document, agencyCode, year, sequence, notation), (number.Kind, number.AgencyCode, number.Year, number.Sequence, number.Notation));
        Assert.Equal(new DocumentNumber(agencyCode, year, sequence), number);
    }

    [Theory]
    [InlineData("（12）人民路35号")]
    [InlineData("〔1985〕关于节水的第3号")]
    [InlineData("〔1985〕云民字号")]
    public void Number_WithItsYearFirst_NeedsACode(string text) => Assert.False(DocumentNumber.TryParse(text, out _));

    [Fact]
    public void Number_OfAnOrder_MayHaveAYear()
        => Assert.Equal((DocumentNumberKind.Order, "云州市水务局令", 2025, 3), DocumentNumber.Parse("云州市水务局令2025年第3号") is var number ? (number.Kind, number.AgencyCode, number.Year, number.Sequence) : default);

    /// <summary>What a people's congress issues is numbered through its session; the year has no part in it.</summary>
    [Theory]
    [InlineData("〔十五届〕第21号", DocumentNumberKind.Order, "", 15, 21, Notation.Standard)]
    [InlineData("〔第十八届〕第7号", DocumentNumberKind.Order, "", 18, 7, Notation.Standard)]
    [InlineData("〔十四届〕第三十一号", DocumentNumberKind.Order, "", 14, 31, Notation.ChineseSequence)]
    [InlineData("[十三届] 第五十七号", DocumentNumberKind.Order, "", 13, 57, Notation.ChineseSequence | Notation.OtherBrackets | Notation.Spaced)]
    [InlineData("九届第37号", DocumentNumberKind.Order, "", 9, 37, Notation.Standard)]
    [InlineData("第九届第37号", DocumentNumberKind.Order, "", 9, 37, Notation.Standard)]
    [InlineData("第十五届第3期", DocumentNumberKind.Issue, "第十五届", 0, 3, Notation.Standard)]
    [InlineData("云州市人民代表大会常务委员会公告〔十五届〕第21号", DocumentNumberKind.Announcement, "云州市人民代表大会常务委员会公告", 15, 21, Notation.Standard)]
    [InlineData("公告（十五届）第21号", DocumentNumberKind.Announcement, "公告", 15, 21, Notation.OtherBrackets)]
    [InlineData("主席令〔九届〕第37号", DocumentNumberKind.Order, "主席令", 9, 37, Notation.Standard)]
    public void Number_OfASession_IsRead(string text, DocumentNumberKind kind, string organ, int session, int sequence, Notation notation)
    {
        DocumentNumber number = DocumentNumber.Parse(text);

        Assert.Equal(
            (kind, organ, 0, session, sequence, notation),
            (number.Kind, number.AgencyCode, number.Year, number.Session, number.Sequence, number.Notation));
        Assert.Equal(number, DocumentNumber.Parse(number.ToString()));
    }

    [Theory]
    [InlineData("〔十五届〕21号")]
    [InlineData("〔十五届〕第3期")]
    [InlineData("〔十五届第21号")]
    [InlineData("〔届〕第21号")]
    [InlineData("〔一百届〕第21号")]
    [InlineData("云政发〔十五届〕第21号")]
    [InlineData("十五届三次会议第21号")]
    public void Session_StandsInTheNumbersOfOrdersAndAnnouncementsAlone(string text) => Assert.False(DocumentNumber.TryParse(text, out _));

    /// <summary>C.3 test vectors and C.1 rules: what the standard forbids is read as the number it means, and noted.</summary>
    [Theory]
    [InlineData("云政发〔25〕8号", Notation.TwoDigitYear)]
    [InlineData("云政发〔2025〕第8号", Notation.OrdinalPrefix)]
    [InlineData("云政发〔2025〕08号", Notation.PaddedSequence)]
    [InlineData("云政发〔2025〕008号", Notation.PaddedSequence)]
    [InlineData("云政发〔2025〕8", Notation.MissingSuffix)]
    [InlineData("云政发〔2025〕8號", Notation.MissingSuffix)]
    [InlineData("云政发〔二〇二五〕8号", Notation.ChineseYear)]
    [InlineData("云政发〔二零二五〕8号", Notation.ChineseYear)]
    [InlineData("云政发〔二○二五〕8号", Notation.ChineseYear)]
    [InlineData("云政发〔二◯二五〕8号", Notation.ChineseYear)]
    [InlineData("云政发〔二O二五〕8号", Notation.ChineseYear)]
    [InlineData("云政发〔二o二五〕8号", Notation.ChineseYear)]
    [InlineData("云政发〔二Ｏ二五〕8号", Notation.ChineseYear)]
    [InlineData("云政发〔2025年〕8号", Notation.YearMark)]
    [InlineData("云政发〔2025〕八号", Notation.ChineseSequence)]
    [InlineData("云政发〔２０２５〕8号", Notation.FullWidthDigits)]
    [InlineData("云政发〔2025〕８号", Notation.FullWidthDigits)]
    [InlineData("云政发〔2025〕０８号", Notation.FullWidthDigits | Notation.PaddedSequence)]
    [InlineData("云政发[2025]第08号", Notation.OtherBrackets | Notation.OrdinalPrefix | Notation.PaddedSequence)]
    [InlineData("云政发（25年）第八号", Notation.OtherBrackets | Notation.TwoDigitYear | Notation.YearMark | Notation.OrdinalPrefix | Notation.ChineseSequence)]
    [InlineData("云政发[２０２５] 8", Notation.OtherBrackets | Notation.FullWidthDigits | Notation.Spaced | Notation.MissingSuffix)]
    public void Number_WrittenOtherwise_IsTheSameNumber_AndTheNotationSaysHow(string text, Notation notation)
    {
        DocumentNumber number = DocumentNumber.Parse(text);

        Assert.Equal(new DocumentNumber("云政发", 2025, 8), number);
        Assert.Equal(notation, number.Notation);
        Assert.Equal("云政发〔2025〕8号", number.ToString());
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('［', '］')]
    [InlineData('【', '】')]
    [InlineData('（', '）')]
    [InlineData('(', ')')]
    [InlineData('﹝', '﹞')]
    [InlineData('❲', '❳')]
    [InlineData('〘', '〙')]
    [InlineData('<', '>')]
    [InlineData('＜', '＞')]
    [InlineData('〈', '〉')]
    [InlineData('〔', ']')]
    [InlineData('[', '〕')]
    [InlineData('(', '）')]
    public void Brackets_ThatOnlyLookAlike_AreReadAndNoted(char opening, char closing)
    {
        DocumentNumber number = DocumentNumber.Parse($"云政发{opening}2025{closing}8号");

        Assert.Equal(new DocumentNumber("云政发", 2025, 8), number);
        Assert.Equal(Notation.OtherBrackets, number.Notation);
    }

    [Theory]
    [InlineData("云政发 〔2025〕8号")]
    [InlineData("云政发〔 2025〕8号")]
    [InlineData("云政发〔2025 〕8号")]
    [InlineData("云政发〔2025〕 8号")]
    [InlineData("云政发〔2025〕8 号")]
    [InlineData("云　政　发〔2025〕8号")]
    [InlineData("云\t政发〔2025〕8号")]
    [InlineData("云\u2003政发〔2025〕8号")]
    [InlineData("云\u00A0政发〔2025〕8号")]
    public void Blanks_Inside_AreNoted_AndNoPartOfTheCode(string text)
    {
        DocumentNumber number = DocumentNumber.Parse(text);

        Assert.Equal(new DocumentNumber("云政发", 2025, 8), number);
        Assert.Equal("云政发", number.AgencyCode);
        Assert.Equal(Notation.Spaced, number.Notation);
    }

    [Theory]
    [InlineData(" 云政发〔2025〕8号")]
    [InlineData("　　云政发〔2025〕8号　")]
    [InlineData("\t云政发〔2025〕8号 ")]
    public void Blanks_Around_DoNotMatter(string text)
    {
        DocumentNumber number = DocumentNumber.Parse(text);

        Assert.Equal("云政发〔2025〕8号", number.ToString());
        Assert.Equal(Notation.Standard, number.Notation);
    }

    [Theory]
    [InlineData("云政发〔49〕8号", 1949)] // no document of the People's Republic is older
    [InlineData("云政发〔99〕8号", 1999)]
    [InlineData("云政发〔00〕8号", 2000)]
    [InlineData("云政发〔48〕8号", 2048)]
    public void Year_OfTwoDigits_LiesBetween1949And2048(string text, int year) => Assert.Equal(year, DocumentNumber.Parse(text).Year);

    [Theory]
    [InlineData("第12号", "", 12, Notation.Standard)]
    [InlineData("云州市人民政府令第12号", "云州市人民政府令", 12, Notation.Standard)]
    [InlineData("云州市人民政府令 第12号", "云州市人民政府令", 12, Notation.Spaced)]
    [InlineData("云州市人民政府令　第 12 号", "云州市人民政府令", 12, Notation.Spaced)]
    [InlineData("第三十三号", "", 33, Notation.ChineseSequence)]
    [InlineData("青河县人民政府令第一百零五号", "青河县人民政府令", 105, Notation.ChineseSequence)]
    [InlineData("第012号", "", 12, Notation.PaddedSequence)]
    [InlineData("第１２号", "", 12, Notation.FullWidthDigits)]
    public void Number_OfAnOrder_IsRead(string text, string organ, int sequence, Notation notation)
    {
        DocumentNumber number = DocumentNumber.Parse(text);

        Assert.Equal(
            (DocumentNumberKind.Order, organ, 0, sequence, notation),
            (number.Kind, number.AgencyCode, number.Year, number.Sequence, number.Notation));
    }

    [Theory]
    [InlineData("2025年第6号", "", 2025, 6, "2025年第6号")]
    [InlineData("公告2025年第6号", "公告", 2025, 6, "公告2025年第6号")]
    [InlineData("云州市财政局公告2025年第6号", "云州市财政局公告", 2025, 6, "云州市财政局公告2025年第6号")]
    [InlineData("云州市财政局公告〔2025〕6号", "云州市财政局公告", 2025, 6, "云州市财政局公告〔2025〕6号")]
    [InlineData("云州市财政局公告〔2025〕第6号", "云州市财政局公告", 2025, 6, "云州市财政局公告〔2025〕6号")]
    [InlineData("云州市公安局通告第3号", "云州市公安局通告", 0, 3, "云州市公安局通告第3号")]
    [InlineData("通告〔2025〕2号", "通告", 2025, 2, "通告〔2025〕2号")]
    [InlineData("公　告〔2025〕2号", "公告", 2025, 2, "公告〔2025〕2号")]
    [InlineData("公　告　第2号", "公告", 0, 2, "公告第2号")]
    [InlineData("２０２５ 年第 六 号", "", 2025, 6, "2025年第6号")]
    public void Number_OfAnAnnouncement_IsRead(string text, string organ, int year, int sequence, string written)
    {
        DocumentNumber number = DocumentNumber.Parse(text);

        Assert.Equal(
            (DocumentNumberKind.Announcement, organ, year, sequence),
            (number.Kind, number.AgencyCode, number.Year, number.Sequence));
        Assert.False(number.Notation.HasFlag(Notation.OrdinalPrefix)); // 第 belongs to an announcement's number
        Assert.Equal(written, number.ToString());
    }

    [Theory]
    [InlineData("第3期", "", 0, 3, 0, "第3期")]
    [InlineData("第十二期", "", 0, 12, 0, "第12期")]
    [InlineData("2025年第3期", "", 2025, 3, 0, "2025年第3期")]
    [InlineData("〔2025〕第3期", "", 2025, 3, 0, "2025年第3期")]
    [InlineData("（2025）第3期（总第25期）", "", 2025, 3, 25, "2025年第3期（总第25期）")]
    [InlineData("第3期（总第25期）", "", 0, 3, 25, "第3期（总第25期）")]
    [InlineData("第3期(总第25期)", "", 0, 3, 25, "第3期（总第25期）")]
    [InlineData("第 3 期 （ 总第 25 期）", "", 0, 3, 25, "第3期（总第25期）")]
    [InlineData("2025年第3期（总第25期）", "", 2025, 3, 25, "2025年第3期（总第25期）")]
    [InlineData("云州政务第3期", "云州政务", 0, 3, 0, "云州政务第3期")]
    public void Number_OfAnIssue_IsRead(string text, string name, int year, int sequence, int total, string written)
    {
        DocumentNumber number = DocumentNumber.Parse(text);

        Assert.Equal(
            (DocumentNumberKind.Issue, name, year, sequence, total),
            (number.Kind, number.AgencyCode, number.Year, number.Sequence, number.TotalSequence));
        Assert.Equal(written, number.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("　")]
    [InlineData("通知")]
    [InlineData("云政发")]
    [InlineData("8号")]
    [InlineData("第8")]
    [InlineData("第号")]
    [InlineData("第零号")]
    [InlineData("（2025）云01民终123号")] // a court case
    [InlineData("(2025)云01民终123号")]
    [InlineData("云01民终123号")]
    [InlineData("GB/T 9704—2012")] // standards
    [InlineData("GB/T 9704-2012")]
    [InlineData("DB99/T 123—2025")]
    [InlineData("YZHT-2025-008")] // a contract
    [InlineData("ZL202510012345.6")] // a patent
    [InlineData("云州市建设路12号")] // an address
    [InlineData("云州市第12号")]
    [InlineData("云州市人民政府令第12")]
    [InlineData("2025年6号")]
    [InlineData("云政发2025〕8号")]
    [InlineData("云政发〔20258号")]
    [InlineData("云政发〔〕8号")]
    [InlineData("云政发〔2025〕号")]
    [InlineData("云政发〔2025〕0号")]
    [InlineData("云政发〔2025〕000号")]
    [InlineData("云政发〔2025〕1234567号")]
    [InlineData("云政发〔2025〕九千万号")]
    [InlineData("云政发〔2025〕一二号")]
    [InlineData("云政发〔2025〕8.5号")]
    [InlineData("云政发〔2025〕8号文件")]
    [InlineData("云政发〔2025〕8文件")]
    [InlineData("云政发〔202〕8号")]
    [InlineData("云政发〔20255〕8号")]
    [InlineData("云政发〔1899〕8号")]
    [InlineData("云政发〔2101〕8号")]
    [InlineData("云政发〔二〇二〕8号")]
    [InlineData("云政发〔二十五〕8号")]
    [InlineData("云政发（试行）8号")]
    [InlineData("YZF〔2025〕8号")]
    [InlineData("〔2025〕8")] // 号 may be missing, the code may be missing, not both
    [InlineData("云政发〔2025〕8号、9号")]
    public void Text_ThatIsNoNumber_IsRejected(string text)
    {
        Assert.False(DocumentNumber.TryParse(text, out DocumentNumber number));
        Assert.Equal(default, number);
        Assert.Equal(Notation.Standard, number.Notation);
    }

    [Fact]
    public void Code_HasAtMostTwentyFourCharacters()
    {
        string code = new('云', 24);

        Assert.Equal(code, DocumentNumber.Parse(code + "〔2025〕8号").AgencyCode);
        Assert.False(DocumentNumber.TryParse(code + "云〔2025〕8号", out _));
    }

    [Theory]
    [InlineData("云政发2025第8号", "Expected a document number (机关代字〔年份〕序号号), but found '云政发2025第8号'.")]
    [InlineData("", "Expected a document number (机关代字〔年份〕序号号), but found ''.")]
    public void Parse_OfNoNumber_ExplainsWhatWasExpected(string text, string message)
        => Assert.Equal(message, Assert.Throws<FormatException>(() => DocumentNumber.Parse(text)).Message);

    [Fact]
    public void Parse_OfALongText_ShowsItsFirstFortyCharacters()
    {
        var error = Assert.Throws<FormatException>(() => DocumentNumber.Parse(new string('云', 41)));

        Assert.EndsWith($"'{new string('云', 40)}…'.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => DocumentNumber.Parse(null!));

    [Theory]
    [InlineData("云政发〔2025〕8号文件规定", 11)]
    [InlineData("云政发〔2025〕8号，云政发〔2025〕9号", 11)]
    [InlineData("第3期（总第25期）", 10)]
    [InlineData("第3期（试行）", 3)]
    [InlineData("云政发〔2025〕8  ", 10)] // the line ends without 号
    [InlineData("云政发〔2025〕8份", 0)]
    [InlineData("按照云政发", 0)]
    public void Scan_TakesTheNumberThatTheTextBeginsWith(string text, int expected)
    {
        Assert.Equal(expected > 0, DocumentNumber.TryScan(text, out int length, out _));
        Assert.Equal(expected, length);
        Assert.Equal(expected, DocumentNumber.Measure(text));
    }
}
