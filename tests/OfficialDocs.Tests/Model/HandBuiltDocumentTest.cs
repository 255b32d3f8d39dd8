using Xunit;

namespace OfficialDocs.Tests.Model;

/// <summary>A document is built by hand in code that reads like the document.</summary>
public class HandBuiltDocumentTest
{
    private static readonly OfficialDocument s_document = new()
    {
        Header = new()
        {
            CopyNumber = "000012",
            Security = new SecurityClassification(SecurityLevel.Secret, "10年"),
            Urgency = Urgency.ExtraUrgent,
            IssuerMark = new IssuerMark(["云州市人民政府"], "文件"),
            Signatories = ["王云山"],
        },
        Number = new DocumentNumber("云政发", 2025, 8),
        Title = new("云州市人民政府关于做好防汛工作的通知", "云州市人民政府", "做好防汛工作", DocumentType.Notice),
        MainRecipients = ["各县（市、区）人民政府", "市政府各部门"],
        Preamble = ["为做好今年防汛工作，现就有关事项通知如下："],
        Sections =
        [
            new("一、", "提高认识") { Paragraphs = ["各级各部门要高度重视。"] },
            new("二、", "落实责任")
            {
                Sections =
                [
                    new("（一）", "组织领导") { IsRunIn = true, Paragraphs = ["主要负责同志负总责。"] },
                    new("（二）", "值班值守"),
                ],
            },
        ],
        AttachmentNote = [new(1, "防汛责任人名单"), new(2, "值班表")],
        Signatures = ["云州市人民政府"],
        Date = (IssuedDate)new DateOnly(2025, 3, 5),
        Annotations = ["此件公开发布"],
        Attachments = [new() { Number = 1, Label = "附件1", Title = new("防汛责任人名单") }, new() { Number = 2, Label = "附件2" }],
        Imprint = new()
        {
            CopyRecipients = ["市委办公室", "市人大常委会办公室"],
            PrintingOrgan = "云州市人民政府办公室",
            PrintingDate = IssuedDate.Parse("2025年3月6日"),
        },
    };

    [Fact]
    public void Parts_AreWhatWasGiven()
    {
        Assert.Equal("机密★10年", s_document.Header.Security?.ToString());
        Assert.Equal(Urgency.ExtraUrgent, s_document.Header.Urgency?.Value);
        Assert.Equal("云政发〔2025〕8号", s_document.Number?.ToString());
        Assert.Equal(["各县（市、区）人民政府", "市政府各部门"], s_document.MainRecipients.Select(recipient => recipient.Value));
        Assert.Equal("主要负责同志负总责。", s_document.Sections["二/（一）"]?.Paragraphs[0].Text);
        Assert.Equal("2025年3月5日", s_document.Date?.ToString());
        Assert.Equal([1, 2], s_document.Attachments.Select(attachment => attachment.Number));
    }

    [Fact]
    public void Parts_StandNowhereInASource()
    {
        Assert.Null(s_document.Source);
        Assert.Empty(s_document.Lines);
        Assert.All(s_document.Sections.Descendants(), section => Assert.True(section.Span.IsEmpty && section.LabelSpan.IsEmpty && section.Line == 0));
        Assert.All(s_document.Preamble, paragraph => Assert.True(paragraph.Span.IsEmpty && paragraph.Line == 0));
        Assert.True(s_document.Title!.Span.IsEmpty);
    }

    [Fact]
    public void ToString_IsNumberAndTitle()
    {
        Assert.Equal("云政发〔2025〕8号 云州市人民政府关于做好防汛工作的通知", s_document.ToString());
        Assert.Equal("云政发〔2025〕8号", new OfficialDocument { Number = new DocumentNumber("云政发", 2025, 8) }.ToString());
        Assert.Equal("", new OfficialDocument().ToString());
    }

    [Fact]
    public void Document_WithoutAnything_HasEmptyPartsButNoNullLists()
    {
        var document = new OfficialDocument();

        Assert.False(document.IsRecognized);
        Assert.Empty(document.MainRecipients);
        Assert.Empty(document.Preamble);
        Assert.Empty(document.Sections);
        Assert.Empty(document.Attachments);
        Assert.Empty(document.Citations);
        Assert.Empty(document.Header.Signatories);
        Assert.Empty(document.Imprint.CopyRecipients);
        Assert.Null(document.Attendance);
    }

    [Fact]
    public void IsRecognized_TakesOneSureElement()
    {
        Assert.True(s_document.IsRecognized);
        Assert.True(new OfficialDocument { Number = new DocumentNumber("云政发", 2025, 8) }.IsRecognized);
        Assert.True(new OfficialDocument { Title = new("关于防汛的通知", type: DocumentType.Notice) }.IsRecognized);
        Assert.True(new OfficialDocument { MainRecipients = ["青河县人民政府"] }.IsRecognized);
        Assert.True(new OfficialDocument { Signatures = ["青河县人民政府"], Date = (IssuedDate)new DateOnly(2025, 3, 5) }.IsRecognized);
        Assert.False(new OfficialDocument { Title = new("防汛方案") }.IsRecognized);
        Assert.False(new OfficialDocument { Signatures = ["青河县人民政府"] }.IsRecognized);
        Assert.False(new OfficialDocument { Date = (IssuedDate)new DateOnly(2025, 3, 5) }.IsRecognized);
    }

    [Fact]
    public void Section_IsMadeFromItsLabelAsTextOrAsValue()
    {
        var section = new Section("(三)", "加强宣传");

        Assert.Equal(new SectionLabel(NumberingScheme.ParenthesizedChinese, 3), section.Label);
        Assert.Equal("（三）", section.LabelText);
        Assert.Equal("（三）加强宣传", section.ToString());
        Assert.Equal("三、", new Section(new SectionLabel(NumberingScheme.Chinese, 3)).ToString());
        Assert.Throws<FormatException>(() => new Section("加强宣传"));
    }

    [Fact]
    public void Texts_ThatAreNull_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => new Paragraph(null!));
        Assert.Throws<ArgumentNullException>(() => new Title(null!));
        Assert.Throws<ArgumentNullException>("label", () => new Section((string)null!));
    }
}
