using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>Names of organs that lost what stood between them, or were turned over in the middle.</summary>
internal static class GluedOrgans
{
    private static readonly string[] s_nationalOrgans =
    [
        "中国人民银行", "国家税务总局", "国家金融监督管理总局", "中国银行保险监督管理委员会", "中国银保监会", "中国证券监督管理委员会", "中共",
    ];

    /// <summary>
    /// The ends of the names in a text where several stand without anything between them: 云州市水务局云州市财政局. A new name begins
    /// where one may end and the place that the first begins with, or a national organ, is named.
    /// </summary>
    public static void Split(ReadOnlySpan<char> text, ref PooledList<int> ends)
    {
        ReadOnlySpan<char> place = PlaceOf(text);
        int start = 0;
        for (int i = 3; i < text.Length - 2; i++)
        {
            if (i - start < 3 || !OrganName.EndsLikeName(text[start..i]))
            {
                continue; // Nearly everywhere.
            }

            ReadOnlySpan<char> rest = text[i..];
            bool beginsName = (place.Length > 0 && rest.StartsWith(place)) || BeginsNationalOrgan(rest) || BeginsWithPlace(rest);
            if (beginsName && !IsNationalOrgan(text[start..i]))
            {
                ends.Add(i);
                start = i;
            }
        }

        ends.Add(text.Length);
    }

    /// <summary>云州监管分局 below 国家金融监督管理总局: the second half of a name that was turned over.</summary>
    public static bool IsBranchWithoutOrgan(string above, ReadOnlySpan<char> name)
        => IsNationalOrgan(above) && name.Length <= 12 && (name.EndsWith("监管局") || name.EndsWith("监管分局") || name.EndsWith("分行") || name.EndsWith("中心支行")) && !name.StartsWith("国") && !name.StartsWith("中国");

    /// <summary>国家税务总局, 中国人民银行: what follows such a name is its branch.</summary>
    private static bool IsNationalOrgan(ReadOnlySpan<char> name)
        => ((name.StartsWith("国家") || name.StartsWith("中国")) && (name.EndsWith("总局") || name.EndsWith("银行") || name.EndsWith("委员会")))
            || ((name.StartsWith("中国") || name.StartsWith("九三")) && (name.EndsWith("会") || name.EndsWith("会议") || name.EndsWith("队") || name.EndsWith("社")) && name.IndexOfAny('省', '市', '县') < 0);

    /// <summary>成都市…, 云南省…: two or three characters and the name of a division.</summary>
    private static bool BeginsWithPlace(ReadOnlySpan<char> text)
    {
        if (text[0] is '驻' or '议')
        {
            return false;
        }

        int end = text[..Math.Min(text.Length, 5)].IndexOfAny("省市县");
        return end is 2 or 3 && text.Length > end + 3 && OrganName.EndsLikeName(text);
    }

    private static bool BeginsNationalOrgan(ReadOnlySpan<char> text)
    {
        foreach (string organ in s_nationalOrgans)
        {
            if (text.StartsWith(organ))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>云州市 of 云州市水务局; empty where the name begins with no place.</summary>
    private static ReadOnlySpan<char> PlaceOf(ReadOnlySpan<char> text)
    {
        int end = text[..Math.Min(text.Length, 8)].IndexOfAny("省市县区州旗");
        return end >= 1 ? text[..(end + 1)] : default;
    }
}
