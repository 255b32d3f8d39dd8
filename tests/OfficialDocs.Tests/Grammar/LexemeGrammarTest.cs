using OfficialDocs.Grammar;
using OfficialDocs.Text;
using Sprache;
using Xunit;
using static OfficialDocs.Tests.Grammar.GrammarAssert;

namespace OfficialDocs.Tests.Grammar;

public class LexemeGrammarTest
{
    [Theory]
    [InlineData("云政发〔2025〕8号", "云政发〔2025〕8号")]
    [InlineData("云政发[2025]第08号", "云政发〔2025〕8号")]
    [InlineData("第12号", "第12号")]
    public void DocumentNumber_IsRead(string line, string expected)
    {
        Element<DocumentNumber> number = Reads(LexemeGrammar.DocumentNumber, line, out var at);
        Assert.Equal(expected, number.Value.ToString());
        Assert.Equal(line, at(number.Span));
    }

    [Fact]
    public void Lexemes_AreRead()
    {
        Assert.Equal(new DateOnly(2025, 3, 5), Reads(LexemeGrammar.IssuedDate, "2025年3月5日").Value.Day);
        Assert.Equal(2, Reads(LexemeGrammar.SectionLabel, "（二）").Value.Ordinal);
        Assert.Equal("10年", Reads(LexemeGrammar.SecurityClassification, "机密★10年").Value.Period);
        Assert.Equal(Urgency.ExtraUrgent, Reads(LexemeGrammar.Urgency, "特　急").Value);
        Assert.Equal('∶', Reads(LexemeGrammar.Colon, "∶").Value);
        Assert.Equal("附件", Reads(LexemeGrammar.Word("附件"), "附　件").Value);
        Assert.Equal("抄送", Reads(LexemeGrammar.Label("抄报", "抄送"), "抄　送 :　").Value);
    }

    [Theory]
    [InlineData("各区人民政府，市政府各部门、各直属机构", "各区人民政府|市政府各部门、各直属机构")]
    [InlineData("各县、区人民政府,市政府各工作部门;各直属机构", "各县、区人民政府|市政府各工作部门|各直属机构")]
    [InlineData("各区（含高新区，经开区）人民政府 ， 各有关单位", "各区（含高新区，经开区）人民政府|各有关单位")]
    [InlineData("各区(县人民政府，各有关单位", "各区(县人民政府|各有关单位")]
    [InlineData("云州市教育局", "云州市教育局")]
    public void OrganList_IsSplit(string line, string expected) => Assert.Equal(expected, Join(Reads(LexemeGrammar.OrganList, line)));

    [Fact]
    public void OrganList_HasSpans()
    {
        IReadOnlyList<Element<string>> organs = Reads(LexemeGrammar.OrganList, "各区人民政府， 各有关单位", out var at);
        Assert.All(organs, organ => Assert.Equal(organ.Value, at(organ.Span)));
    }

    [Theory]
    [InlineData("张　远　李　明", "张远|李明")]
    [InlineData("张　远　　李文清", "张远|李文清")]
    [InlineData("李文清　　张　远", "李文清|张远")]
    [InlineData("张远　李明", "张远|李明")]
    [InlineData("张远、李明，王建国", "张远|李明|王建国")]
    [InlineData("张　文清", "张文清")]
    [InlineData("张　　远", "张远")]
    [InlineData("欧阳文清", "欧阳文清")]
    [InlineData("买买提·吐尔逊　李明", "买买提·吐尔逊|李明")]
    public void PersonNames_AreRead(string line, string expected) => Assert.Equal(expected, Join(Reads(LexemeGrammar.PersonNames, line)));

    [Fact]
    public void PersonNames_EndBeforeALabel()
    {
        IResult<IReadOnlyList<Element<string>>> result = LexemeGrammar.PersonNames(new SpanInput("张　远　　会签人：李　明"));
        Assert.Equal("张远", Join(result.Value));
        Assert.Equal(new TextSpan(0, 3), result.Value[0].Span);
        Assert.Equal(3, result.Remainder.Position);
    }

    [Theory]
    [InlineData("《云州市防汛办法》", "云州市防汛办法", null)]
    [InlineData("《关于转发〈云州市防汛办法〉的通知》（云政发〔2025〕8号）", "关于转发〈云州市防汛办法〉的通知", "云政发〔2025〕8号")]
    [InlineData("《关于转发《云州市防汛办法》的通知》 (云政发[2025]8号)", "关于转发《云州市防汛办法》的通知", "云政发〔2025〕8号")]
    [InlineData("《关于做好防汛工作的通知》（云政发（2025）8号）", "关于做好防汛工作的通知", "云政发〔2025〕8号")]
    public void Citation_IsRead(string line, string title, string? number)
    {
        Citation citation = Reads(LexemeGrammar.Citation, line, out var at);
        Assert.Equal(title, citation.Title);
        Assert.Equal(number, citation.Number?.ToString());
        Assert.Equal(line, at(citation.Span));
        Assert.Equal(2, citation.Line);
    }

    [Theory]
    [InlineData("《办法》（以下简称办法）", "《办法》", null)]
    [InlineData("《办法》（云政发〔2025〕8号，以下简称办法）", "《办法》（云政发〔2025〕8号", "云政发〔2025〕8号")]
    [InlineData("《办法》和《细则》", "《办法》", null)]
    public void Citation_EndsBeforeWhatIsNotItsNumber(string text, string read, string? number)
    {
        Citation citation = LexemeGrammar.Citation(new SpanInput(text)).Value;
        Assert.Equal(read.Length, citation.Span.Length);
        Assert.Equal(number, citation.Number?.ToString());
    }

    [Theory]
    [InlineData("（此件公开发布）", "此件公开发布")]
    [InlineData("(此件发至县（团）级)", "此件发至县（团）级")]
    [InlineData("( 此件公开发布 ", "此件公开发布")]
    public void Parenthesized_IsRead(string line, string expected) => Assert.Equal(expected, Reads(LexemeGrammar.Parenthesized, line).Value);

    /// <summary>A number that breaks off says so where it does; what is no number by its beginning says so there.</summary>
    [Theory]
    [InlineData("云政发2025 8号", 4, "〔年份〕 (year: 〔2025〕)", "'2'")]
    [InlineData("云政发 2025", 5, "〔年份〕 (year: 〔2025〕)", "'2'")]
    [InlineData("云政发〔20255〕8号", 4, "〔年份〕 (year: 〔2025〕)", "'〔'")]
    [InlineData("云政发〔2025〕号", 10, "序号 (sequence: 8号)", "'号'")]
    [InlineData("云政发〔2025〕 第八百章", 11, "序号 (sequence: 8号)", "'第'")]
    [InlineData("云政发〔2025〕", 10, "序号 (sequence: 8号)", "the end")]
    [InlineData("〔2025〕号", 7, "序号 (sequence: 8号)", "'号'")]
    [InlineData("云州市", 1, "发文字号 (document number: 机关代字〔年份〕序号号)", "'云'")]
    [InlineData("云州市教育局（市体育局）", 1, "发文字号 (document number: 机关代字〔年份〕序号号)", "'云'")]
    [InlineData("2025年3月5日", 1, "发文字号 (document number: 机关代字〔年份〕序号号)", "'2'")]
    [InlineData("第一章", 1, "发文字号 (document number: 机关代字〔年份〕序号号)", "'第'")]
    [InlineData("云州市的2025年", 1, "发文字号 (document number: 机关代字〔年份〕序号号)", "'云'")]
    public void DocumentNumber_ThatIsNone_SaysWhatIsMissingWhere(string line, int column, string expected, string found)
        => Fails(LexemeGrammar.DocumentNumber, line, $"1:{column}: expected {expected}, found {found}.");

    [Fact]
    public void Lexeme_ThatIsNone_SaysWhatWasExpected()
    {
        Fails(LexemeGrammar.IssuedDate, "　　三月五日", "1:3: expected 日期 (date: 2025年3月5日), found '三'.");
        Fails(LexemeGrammar.SectionLabel, "关于", "1:1: expected 结构层次序数 (section label: 一、 （一） 1. （1） 第一条), found '关'.");
        Fails(LexemeGrammar.SecurityClassification, "内部", "1:1: expected 密级 (security classification: 机密★10年), found '内'.");
        Fails(LexemeGrammar.Urgency, "", "1:1: expected 紧急程度 (urgency: 特急, 加急), found the end.");
        Fails(LexemeGrammar.Citation, "《云州市防汛办法", "1:1: expected 引用 (citation: 《标题》), found '《'.");
        Fails(LexemeGrammar.Parenthesized, "（）", "1:1: expected 括号内文字 (text in parentheses: （…）), found '（'.");
        Fails(LexemeGrammar.Label("抄送"), "抄送 云州", "1:4: expected 冒号 (colon: ：), found '云'.");
        Fails(LexemeGrammar.OrganList, "，", "1:1: expected 机关名称 (organ names: 甲，乙，丙), found '，'.");
        Fails(LexemeGrammar.PersonNames, "12", "1:1: expected 姓名 (names of persons: 张　远　李　明), found '1'.");
    }
}
