using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using OfficialDocs.Grammar;
using OfficialDocs.Text;
using Xunit;

namespace OfficialDocs.Tests.Model;

/// <summary>Records are equal by what they hold, their lists too.</summary>
public class RecordEqualityTest
{
    [Fact]
    public void Record_WithAList_ComparesItself()
    {
        IEnumerable<Type> forgetful =
            from type in typeof(OfficialDocument).Assembly.GetExportedTypes()
            where type.GetMethod("<Clone>$") is not null
                && type.GetProperties().Any(property => property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable)))
            where type.GetMethod("Equals", [type])!.IsDefined(typeof(CompilerGeneratedAttribute))
            select type;

        Assert.Empty(forgetful);
    }

    [Fact]
    public void Header_IsComparedByItsElements()
    {
        static Header Make() => new()
        {
            CopyNumber = "000012",
            Security = new SecurityClassification(SecurityLevel.Secret, "10年"),
            Urgency = Urgency.ExtraUrgent,
            IssuerMark = new IssuerMark(["云州市人民政府"], "文件"),
            Signatories = ["王云山"],
        };

        AreEqual(Make(), Make());
        AreEqual(new Header(), new Header());
        Differ(
            Make(),
            Make() with { CopyNumber = null },
            Make() with { Security = new SecurityClassification(SecurityLevel.Secret) },
            Make() with { Urgency = Urgency.Urgent },
            Make() with { IssuerMark = new IssuerMark(["云州市人民政府"]) },
            Make() with { Signatories = ["王云山", "李明"] },
            Make() with { Signatories = ["李明"] },
            Make() with { Signatories = [new Element<string>("王云山", new TextSpan(4, 3))] });
    }

    [Fact]
    public void Imprint_IsComparedByItsElements()
    {
        static Imprint Make() => new()
        {
            MainRecipients = ["青河县人民政府"],
            CopyRecipients = ["市委办公室", "市人大常委会办公室"],
            PrintingOrgan = "云州市人民政府办公室",
            PrintingDate = IssuedDate.Parse("2025年3月6日"),
            Extras = ["共印50份"],
        };

        AreEqual(Make(), Make());
        AreEqual(new Imprint(), new Imprint());
        Differ(
            Make(),
            Make() with { MainRecipients = [] },
            Make() with { CopyRecipients = ["市人大常委会办公室", "市委办公室"] },
            Make() with { PrintingOrgan = null },
            Make() with { PrintingDate = IssuedDate.Parse("2025年3月7日") },
            Make() with { Extras = ["共印60份"] });
    }

    [Fact]
    public void Attendance_IsComparedByItsElements()
    {
        AreEqual(new Attendance { Present = "王云山" }, new Attendance { Present = "王云山" });
        Differ(new Attendance { Present = "王云山" }, new Attendance { OnLeave = "王云山" }, new Attendance { Present = "李明" });
    }

    [Theory]
    [InlineData("云政发〔2025〕8号　　签发人：张　远", "云政发〔2025〕8号　　签发人：李　明")]
    public void NumberLine_IsComparedByItsElements(string line, string other) => AreComparedByElements(HeaderGrammar.NumberLine, line, other);

    [Theory]
    [InlineData("抄送：市委各部门，市政协办公室。", "抄送：市委各部门，市人大办公室。")]
    [InlineData("抄送：市委各部门。", "抄报：市委各部门。")]
    public void RecipientLine_IsComparedByItsElements(string line, string other) => AreComparedByElements(ImprintGrammar.Recipients, line, other);

    [Theory]
    [InlineData("青河县人民政府　　2025年3月5日", "青河县人民政府　　2025年3月6日")]
    [InlineData("青河县人民政府　　2025年3月5日", "云州市人民政府　　2025年3月5日")]
    public void SignatureLine_IsComparedByItsElements(string line, string other) => AreComparedByElements(ClosingGrammar.SignatureLine, line, other);

    private static void AreComparedByElements<T>(Sprache.Parser<T> parser, string line, string other)
        where T : class
    {
        AreEqual(parser.ParseLine(line), parser.ParseLine(line));
        Differ(parser.ParseLine(line), parser.ParseLine(other));
    }

    private static void AreEqual<T>(T left, T right)
        where T : class
    {
        Assert.NotSame(left, right);
        Assert.True(left.Equals(right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    private static void Differ<T>(T value, params T[] others)
        where T : class
    {
        Assert.All(others, other => Assert.False(value.Equals(other), $"{value} = {other}"));
        Assert.False(value.Equals(null));
    }
}
