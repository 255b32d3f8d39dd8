using OfficialDocs.Text;
using Xunit;

namespace OfficialDocs.Tests.Writing;

public class ContentEqualsTest
{
    [Fact]
    public void Documents_AreEqual_WhenBuiltAlike()
        => Assert.All(HandBuilt.All().Zip(HandBuilt.All()), static pair => Assert.True(pair.First.ContentEquals(pair.Second)));

    [Fact]
    public void Document_DiffersFromNothing() => Assert.False(new OfficialDocument().ContentEquals(null));

    [Fact]
    public void Documents_DifferFromEachOther()
    {
        OfficialDocument[] all = [.. HandBuilt.All()];
        for (int i = 0; i < all.Length; i++)
        {
            for (int j = 0; j < all.Length; j++)
            {
                Assert.Equal(i == j, all[i].ContentEquals(all[j]));
            }
        }
    }

    public static TheoryData<OfficialDocument, OfficialDocument, string> Differences => new()
    {
        { new() { Number = new DocumentNumber("云政发", 2025, 8) }, new() { Number = new DocumentNumber("云政发", 2025, 9) }, "number: '云政发〔2025〕8号' ≠ '云政发〔2025〕9号'" },
        { new() { Title = new Title("甲的通知") }, new(), "title: '甲的通知' ≠ nothing" },
        { new() { TitleNote = "试行" }, new() { TitleNote = "暂行" }, "titleNote: '试行' ≠ '暂行'" },
        { new() { MainRecipients = ["甲", "乙"] }, new() { MainRecipients = ["甲"] }, "mainRecipients.count: 2 ≠ 1" },
        { new() { MainRecipients = ["甲", "乙"] }, new() { MainRecipients = ["甲", "丙"] }, "mainRecipients[1]: '乙' ≠ '丙'" },
        { new() { Preamble = ["甲。"] }, new() { Preamble = ["甲；"] }, "preamble[0]: '甲。' ≠ '甲；'" },
        { new() { Preamble = ["甲 乙"] }, new() { Preamble = ["甲乙"] }, "preamble[0]: '甲 乙' ≠ '甲乙'" },
        { new() { Sections = [new("一、", "甲")] }, new() { Sections = [new("（一）", "甲")] }, "sections[0].label: '一、' ≠ '（一）'" },
        { new() { Sections = [new("一、", "甲")] }, new() { Sections = [new("一、")] }, "sections[0].heading: '甲' ≠ nothing" },
        {
            new() { Sections = [new("一、"), new("二、") { Paragraphs = ["甲"] }] },
            new() { Sections = [new("一、"), new("二、") { Paragraphs = ["乙"] }] },
            "sections[1].paragraphs[0]: '甲' ≠ '乙'"
        },
        {
            new() { Sections = [new("一、") { Sections = [new("（一）", "甲"), new("（二）", "乙")] }] },
            new() { Sections = [new("一、") { Sections = [new("（一）", "甲"), new("（二）", "丙")] }] },
            "sections[0].sections[1].heading: '乙' ≠ '丙'"
        },
        {
            new() { Sections = [new("一、") { Sections = [new("（一）")] }, new("二、")] },
            new() { Sections = [new("一、"), new("二、")] },
            "sections[0].sections.count: 1 ≠ 0"
        },
        { new() { AttachmentNote = [new(1, "甲")] }, new() { AttachmentNote = [new(null, "甲")] }, "attachmentNote[0].number: '1' ≠ nothing" },
        { new() { AttachmentNote = [new(1, "甲")] }, new() { AttachmentNote = [new(1, "乙")] }, "attachmentNote[0].title: '甲' ≠ '乙'" },
        { new() { Signatures = ["甲"] }, new() { Signatures = ["乙"] }, "signatures[0]: '甲' ≠ '乙'" },
        { new() { SignatoryTitle = "市长" }, new() { SignatoryTitle = "代市长" }, "signatoryTitle: '市长' ≠ '代市长'" },
        { new() { Date = IssuedDate.Parse("2025年3月5日") }, new() { Date = IssuedDate.Parse("2025年3月6日") }, "date: '2025年3月5日' ≠ '2025年3月6日'" },
        { new() { Annotations = ["此件公开发布"] }, new(), "annotations.count: 1 ≠ 0" },
        { new() { Attachments = [new() { Label = "附件1", Number = 1 }] }, new() { Attachments = [new() { Label = "附件2", Number = 2 }] }, "attachments[0].number: '1' ≠ '2'" },
        { new() { Attachments = [new() { Label = "附件" }] }, new() { Attachments = [new()] }, "attachments[0].isLabelled: 'True' ≠ 'False'" },
        { new() { Attachments = [new() { Title = new Title("甲") }] }, new() { Attachments = [new() { Title = new Title("乙") }] }, "attachments[0].title: '甲' ≠ '乙'" },
        { new() { Attachments = [new() { TitleNote = "甲" }] }, new() { Attachments = [new()] }, "attachments[0].titleNote: '甲' ≠ nothing" },
        { new() { Attachments = [new() { MainRecipients = ["甲"] }] }, new() { Attachments = [new()] }, "attachments[0].mainRecipients.count: 1 ≠ 0" },
        { new() { Attachments = [new() { Preamble = ["甲"] }] }, new() { Attachments = [new() { Preamble = ["乙"] }] }, "attachments[0].preamble[0]: '甲' ≠ '乙'" },
        { new() { Attachments = [new() { Sections = [new("1.")] }] }, new() { Attachments = [new() { Sections = [new("2.")] }] }, "attachments[0].sections[0].label: '1.' ≠ '2.'" },
        { new() { Attachments = [new() { AttachmentNote = [new(1, "甲")] }] }, new() { Attachments = [new()] }, "attachments[0].attachmentNote.count: 1 ≠ 0" },
        { new() { Attachments = [new() { Signatures = ["甲"] }] }, new() { Attachments = [new()] }, "attachments[0].signatures.count: 1 ≠ 0" },
        { new() { Attachments = [new() { Date = IssuedDate.Parse("2025年3月5日") }] }, new() { Attachments = [new()] }, "attachments[0].date: '2025年3月5日' ≠ nothing" },
        { new() { Attendance = new() { Present = "甲" } }, new(), "attendance.present: '甲' ≠ nothing" },
        { new() { Attendance = new() { OnLeave = "甲" } }, new() { Attendance = new() { OnLeave = "乙" } }, "attendance.onLeave: '甲' ≠ '乙'" },
        { new() { Attendance = new() { InAttendance = "甲" } }, new(), "attendance.inAttendance: '甲' ≠ nothing" },
        { new() { Imprint = new() { MainRecipients = ["甲"] } }, new(), "imprint.mainRecipients.count: 1 ≠ 0" },
        { new() { Imprint = new() { CopyRecipients = ["甲"] } }, new() { Imprint = new() { CopyRecipients = ["乙"] } }, "imprint.copyRecipients[0]: '甲' ≠ '乙'" },
        { new() { Imprint = new() { PrintingOrgan = "甲" } }, new(), "imprint.printingOrgan: '甲' ≠ nothing" },
        { new() { Imprint = new() { PrintingDate = IssuedDate.Parse("2025年3月5日") } }, new(), "imprint.printingDate: '2025年3月5日' ≠ nothing" },
        { new() { Imprint = new() { Extras = ["共印50份"] } }, new() { Imprint = new() { Extras = ["共印60份"] } }, "imprint.extras[0]: '共印50份' ≠ '共印60份'" },
        { new() { Header = new() { CopyNumber = "000012" } }, new() { Header = new() { CopyNumber = "000013" } }, "header.copyNumber: '000012' ≠ '000013'" },
        { new() { Header = new() { Security = new SecurityClassification(SecurityLevel.Secret, "10年") } }, new() { Header = new() { Security = new SecurityClassification(SecurityLevel.Secret) } }, "header.security: '机密★10年' ≠ '机密'" },
        { new() { Header = new() { Urgency = Urgency.Urgent } }, new(), "header.urgency: 'Urgent' ≠ nothing" },
        { new() { Header = new() { IssuerMark = new IssuerMark(["甲"], "文件") } }, new() { Header = new() { IssuerMark = new IssuerMark(["甲"]) } }, "header.issuerMark: '甲文件' ≠ '甲'" },
        { new() { Header = new() { Signatories = ["张远"] } }, new() { Header = new() { Signatories = ["李文"] } }, "header.signatories[0]: '张远' ≠ '李文'" },
    };

    [Theory]
    [MemberData(nameof(Differences), DisableDiscoveryEnumeration = true)]
    public void Difference_IsFoundAndNamed(OfficialDocument left, OfficialDocument right, string expected)
    {
        Assert.False(left.ContentEquals(right));
        Assert.False(right.ContentEquals(left));
        Assert.Equal(expected, OfficialDocument.ContentDifference(left, right));
    }

    public static TheoryData<OfficialDocument, OfficialDocument> Likenesses => new()
    {
        { new() { Number = DocumentNumber.Parse("云政发[2025]第08号") }, new() { Number = DocumentNumber.Parse("云政发〔2025〕8号") } },
        { new() { Date = IssuedDate.Parse("二〇二五年三月五日") }, new() { Date = IssuedDate.Parse("2025年3月5日") } },
        { new() { Date = IssuedDate.Parse("2022129").Infer(new DateOnly(2022, 1, 30)) }, new() { Date = IssuedDate.Parse("2022年1月29日") } },
        { new() { Sections = [new("(一)", "甲")] }, new() { Sections = [new("（一）", "甲")] } },
        { new() { Sections = [new("一、", "甲") { IsRunIn = true }] }, new() { Sections = [new("一、", "甲")] } },
        { new() { Title = new Title("甲的通知", "甲", null, DocumentType.Notice) }, new() { Title = new Title("甲的通知") } },
        { new() { Preamble = ["　　甲 "] }, new() { Preamble = ["甲"] } },
        { new() { Attendance = new() { Present = "张远\n　　　　　李文" } }, new() { Attendance = new() { Present = "张远\r\n李文" } } },
        { new() { Attendance = new() { Present = "张远\n　　　　　李文" } }, new() { Attendance = new() { Present = "张远　李文" } } },
        { new() { Attendance = new() }, new() },
        { new() { Title = new Title("关于供水\n　　工作的通知") }, new() { Title = new Title("关于供水工作的通知") } },
        { new() { Attachments = [new() { Label = "附件一", Number = 1 }] }, new() { Attachments = [new() { Label = "附件1", Number = 1, Line = 9 }] } },
        { new() { Form = DocumentForm.Letter }, new() { Publication = new Publication(null, "云州市人民政府网") } },
        { new() { Citations = [new Citation("云州市条例", null, 1, default)] }, new() { Lines = [new DocumentLine(1, LineRole.Blank, default)] } },
        { new() { Source = SourceText.From("甲") }, new() { Source = SourceText.From("乙") } },
    };

    [Theory]
    [MemberData(nameof(Likenesses), DisableDiscoveryEnumeration = true)]
    public void Writing_DoesNotMatter(OfficialDocument left, OfficialDocument right)
    {
        Assert.Null(OfficialDocument.ContentDifference(left, right));
        Assert.True(left.ContentEquals(right));
        Assert.True(right.ContentEquals(left));
    }

    [Fact]
    public void Nesting_DoesNotExhaustTheStack()
    {
        Assert.True(HandBuilt.Nested(50_000).ContentEquals(HandBuilt.Nested(50_000)));
        Assert.False(HandBuilt.Nested(50_000).ContentEquals(HandBuilt.Nested(50_001)));
    }
}
