using OfficialDocs.Text;
using OfficialDocs.Validation;
using Xunit;

namespace OfficialDocs.Tests.Readme;

/// <summary>The examples of docs/concepts.md.</summary>
public sealed class ConceptsTest : ExampleTest
{
    [Fact]
    public void Lines_HaveOneOwnerEach()
    {
        // <lines>
        string text = "云政发[2025]第08号\r\n\r\n云州市人民政府关于做好防汛工作的通知\r\n";
        OfficialDocument document = OfficialDocument.Parse(text);
        foreach (DocumentLine line in document.Lines)
        {
            Console.WriteLine($"{line.Number} {line.Role} {line.Span}"); // 1 DocumentNumber [0..15)
        }

        Console.WriteLine(string.Concat(document.Lines.Select(line => document.Source!.ToString(line.Span))) == text); // True
        // </lines>

        AssertPrinted("lines");
        Assert.Contains("\n2 Blank [15..17)\n3 Title [17..37)\n", Console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Positions_LeadBackToTheSource()
    {
        // <positions>
        OfficialDocument document = OfficialDocument.Parse("\n云政发[2025]第08号\n");
        TextSpan span = document.Number!.Span;
        Console.WriteLine(span);                                        // [1..14)
        Console.WriteLine(document.Source!.ToString(span));             // 云政发[2025]第08号
        Console.WriteLine(document.Source.GetLinePosition(span.Start)); // 2:1
        // </positions>

        AssertPrinted("positions");
    }

    [Fact]
    public void Values_RememberHowTheyWereWritten()
    {
        // <notation>
        DocumentNumber number = DocumentNumber.Parse("云政发[2025]第08号");
        Console.WriteLine(number);                                          // 云政发〔2025〕8号
        Console.WriteLine(number.Notation);                                 // OtherBrackets, OrdinalPrefix, PaddedSequence
        Console.WriteLine(number == new DocumentNumber("云政发", 2025, 8)); // True
        // </notation>

        AssertPrinted("notation");
    }

    [Fact]
    public void GuessedValues_SaySo()
    {
        // <evidence>
        IssuedDate damaged = IssuedDate.Parse("2022129");
        Console.WriteLine(string.Join(" ", damaged.GetCandidates().Select(day => $"{day:O}"))); // 2022-01-29 2022-12-09
        Console.WriteLine(damaged.Day is null);                                                          // True

        IssuedDate inferred = damaged.Infer(publication: new DateOnly(2022, 1, 30));
        Console.WriteLine($"{inferred} {inferred.Evidence}");                                            // 2022年1月29日 PublicationTime
        // </evidence>

        AssertPrinted("evidence");
    }

    [Fact]
    public void WhatIsNotChecked_IsListed()
    {
#pragma warning disable xUnit1051 // The reader needs no token.
        // <not checked>
        ValidationReport report = new DocumentValidator().Validate("云政发〔2025〕8号\n\n云州市人民政府关于做好防汛工作的通知\n");
        foreach (NotChecked entry in report.NotChecked)
        {
            Console.WriteLine($"{entry.Rule} {entry.Reason}"); // GW0208 机关代字是发文机关的代字 Knowledge
        }
        // </not checked>
#pragma warning restore xUnit1051

        AssertPrinted("not checked");
    }

    [Fact]
    public void Document_IsBuiltByHand()
    {
        // <by hand>
        var notice = new OfficialDocument
        {
            Number = new DocumentNumber("云政发", 2025, 8),
            Title = Title.Create("云州市人民政府", "做好防汛工作", DocumentType.Notice),
            MainRecipients = ["各县（区）人民政府", "市政府各部门"],
            Preamble = ["为做好防汛工作，现就有关事项通知如下。"],
            Sections =
            [
                new Section("一、", "加强值守"),
                new Section("二、", "备足物资") { Paragraphs = ["四月底前完成盘点。"] },
            ],
            Signatures = ["云州市人民政府"],
            Date = new IssuedDate(new DateOnly(2025, 3, 5)),
            Annotations = ["此件公开发布"],
        };

        Console.WriteLine(notice.ToText());
        // </by hand>

        Assert.StartsWith("云政发〔2025〕8号\n\n云州市人民政府关于做好防汛工作的通知\n\n各县（区）人民政府，市政府各部门：\n", Console.ToString(), StringComparison.Ordinal);
        Assert.Contains("\n　　一、加强值守\n　　二、备足物资\n　　四月底前完成盘点。\n\n云州市人民政府\n2025年3月5日\n　　（此件公开发布）\n", Console.ToString(), StringComparison.Ordinal);
        Assert.True(notice.ContentEquals(OfficialDocument.Parse(notice.ToText())));
    }
}
