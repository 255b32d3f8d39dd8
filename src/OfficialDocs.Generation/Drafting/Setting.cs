using OfficialDocs.Generation.Vocabulary;

namespace OfficialDocs.Generation.Drafting;

/// <summary>What kind of organ issues a document.</summary>
internal enum OrganKind
{
    Government,
    Office,
    Bureau,
}

/// <summary>Where, when and about what a document is written.</summary>
internal sealed class Setting
{
    public Setting(Dice dice, bool isCityOnly)
    {
        City = dice.Pick(Places.Cities);
        Topic = dice.Pick(Topics.All);
        if (!isCityOnly && dice.Chance(45))
        {
            (Place, PlaceCode) = dice.Pick(City.Counties);
        }
        else
        {
            (Place, PlaceCode) = (City.Name, City.Code);
            IsCity = true;
        }

        // 2019 to 2025; leap days and month ends come by themselves.
        Date = new DateOnly(2019, 1, 2).AddDays(dice.Below(2500));
    }

    public City City { get; }

    public Topic Topic { get; }

    /// <summary>云州市 or 青河县.</summary>
    public string Place { get; }

    /// <summary>云 or 青.</summary>
    public string PlaceCode { get; }

    public DateOnly Date { get; }

    public bool IsCity { get; }

    /// <summary>市, 县 or 区.</summary>
    public char Tier => Place[^1];

    /// <summary>各县（市、区） or 各乡镇（街道）.</summary>
    public string Below => IsCity ? "各县（市、区）" : "各乡镇（街道）";

    /// <summary>The people's government one level up.</summary>
    public string Superior => (IsCity ? Places.Province : City.Name) + "人民政府";

    public string Government => Place + "人民政府";

    public string Office => Place + "人民政府办公室";

    /// <summary>The bureau in charge of the topic.</summary>
    public string Bureau => Place + Topic.Department;

    public string NameOf(OrganKind kind) => kind switch
    {
        OrganKind.Government => Government,
        OrganKind.Office => Office,
        _ => Bureau,
    };

    /// <summary>机关代字 without the kind: 云政, 云政办, 云水.</summary>
    public string CodeOf(OrganKind kind) => kind switch
    {
        OrganKind.Government => PlaceCode + "政",
        OrganKind.Office => PlaceCode + "政办",
        _ => PlaceCode + Departments.CodeOf(Topic.Department),
    };

    /// <summary>我市, or 我局 for a bureau.</summary>
    public string Self(OrganKind kind) => kind == OrganKind.Bureau ? (Topic.Department.EndsWith("委员会", StringComparison.Ordinal) ? "我委" : "我局") : $"我{Tier}";
}
