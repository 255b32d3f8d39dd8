using CsCheck;
using OfficialDocs.Parsing;
using Xunit;

namespace OfficialDocs.Tests.Parsing;

/// <summary>What a document keeps of its lines is all that was read.</summary>
public class PackedLinesTest
{
    [Fact]
    public void Lines_AreUnpackedAsTheyWere()
    {
        // Gap before the line, its length, how many lines of the source further, its role, what else is kept.
        Gen<(int Gap, int Length, int Lines, int Role, int Marks)[]> lines = Gen.Select(
            Gen.OneOf(Gen.Int[0, 3], Gen.Int[0, 70_000]), Gen.OneOf(Gen.Int[0, 200], Gen.Int[0, 3_000_000]), Gen.OneOf(Gen.Const(1), Gen.Int[0, 400]), Gen.Int[0, (int)LineRole.Unrecognized], Gen.Int[0, 3]).Array[0, 40];

        lines.Sample(static given =>
        {
            var expected = new LogicalLine[given.Length];
            var roles = new LineRole[given.Length];
            int end = 0;
            int line = -1;
            for (int i = 0; i < given.Length; i++)
            {
                (int gap, int length, int further, int role, int marks) = given[i];
                LineMarks kept = ((marks & 1) != 0 ? LineMarks.Continued : 0) | ((marks & 2) != 0 ? LineMarks.Publication : 0);
                expected[i] = new LogicalLine(end + gap, end + gap + length, line += further, kept);
                roles[i] = (LineRole)role;
                end = expected[i].End;
            }

            byte[] packed = PackedLines.Pack(new DocumentLines("", expected, roles));
            DocumentLines actual = PackedLines.Unpack(packed, given.Length).Of("");

            Assert.Equal(roles, actual.Roles.ToArray());
            for (int i = 0; i < expected.Length; i++)
            {
                Assert.Equal(expected[i], actual.At(i));
            }
        });
    }

    [Fact]
    public void Elements_AreMadeOnceAndGivenToAll()
    {
        OfficialDocument document = OfficialDocument.Parse("云政发〔2025〕8号\n\n云州市人民政府关于做好防汛工作的通知\n\n各县（区）人民政府：\n\n一、加强值守\n\n云州市人民政府\n2025年3月5日\n");
        var titles = new Title?[8];
        Parallel.For(0, titles.Length, i => titles[i] = document.Title);

        Assert.Equal("云州市人民政府关于做好防汛工作的通知", titles[0]!.Text);
        Assert.All(titles, title => Assert.Same(titles[0], title));
        Assert.Same(document.Sections, document.Sections);
        Assert.Same(document.Lines, document.Lines);
    }
}
