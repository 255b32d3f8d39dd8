using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0408: no organ is listed twice.</summary>
internal sealed class GW0408NoRepeatedRecipient : Rule
{
    private const string GroupMarks = "，；,;";
    private const string PlaceEnds = "省市县区州盟旗";

    public override RuleDescriptor Descriptor { get; } = new("GW0408")
    {
        Name = new("同一机关不重复列为主送、抄送机关", "No organ is listed twice"),
        Clause = "实务",
        Modality = RuleModality.Logic,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Reason = new("一个机关已是主送机关，就不必再抄送；重复多由增删名单造成。", "An addressee needs no copy; repeats come from lists that were edited."),
        Remarks = new(
            "名称完全相同才算；“有关单位”等统称不在此列，承前省略地名的（青河县财政局、教育局，云水县财政局、教育局）属不同机关。",
            "The very same name counts; collective names such as 有关单位 do not, nor do names that take their place from another one before them."),
        Bad = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于修缮经费的请示

            市人民政府：

            现就修缮经费有关事项请示如下。
            妥否，请批示。

            云州市水务局
            2025年3月5日

            （联系人：张远）

            抄送：市财政局，⟦市人民政府⟧。
            云州市人民政府办公室　　2025年3月6日印发
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于修缮经费的请示

            市人民政府：

            现就修缮经费有关事项请示如下。
            妥否，请批示。

            云州市水务局
            2025年3月5日

            （联系人：张远）

            抄送：市财政局。
            云州市人民政府办公室　　2025年3月6日印发
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        if (!MayRepeat(context))
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (IReadOnlyList<Element<string>> list in (ReadOnlySpan<IReadOnlyList<Element<string>>>)[document.MainRecipients, document.Imprint.MainRecipients, document.Imprint.CopyRecipients])
        {
            // 主送 in the text and once more in the imprint would be one list, written twice.
            if (list == document.Imprint.MainRecipients)
            {
                seen = list.Count > 0 ? new HashSet<string>(StringComparer.Ordinal) : seen;
            }

            ReadOnlySpan<char> place = default;
            int end = 0;
            foreach (TextSpan span in RecipientNames.Of(context, list))
            {
                string name = Lexeme.WithoutBlanks(context.Slice(span));
                int ownPlace = PlaceLength(name);
                if (end == 0 || context.Text.AsSpan(end, span.Start - end).ContainsAny(GroupMarks))
                {
                    place = name.AsSpan(0, ownPlace);
                }

                end = span.End;

                // 云水县财政局、教育局: 教育局 is that of 云水县.
                string whole = ownPlace == 0 ? string.Concat(place, name) : name;
                if (OrganName.IsName(name) && !IsCollective(name) && !seen.Add(whole))
                {
                    context.Report(span, $"“{name}”重复列出", $"{name} is listed twice");
                }
            }
        }
    }

    /// <summary>Whether any two of all the names are written alike: if not, nothing need be made of them.</summary>
    private static bool MayRepeat(RuleContext context)
    {
        const int Few = 24;
        Imprint imprint = context.Document.Imprint;
        List<TextSpan> names = RecipientNames.Of(context, context.Document.MainRecipients, imprint.MainRecipients, imprint.CopyRecipients);
        if (names.Count > Few)
        {
            return true; // Each is compared with all others.
        }

        for (int i = 0; i < names.Count; i++)
        {
            ReadOnlySpan<char> name = context.Slice(names[i]);
            if (Lexeme.HasBlanks(name))
            {
                return true;
            }

            for (int j = 0; j < i; j++)
            {
                if (names[j].Length == name.Length && context.Slice(names[j]).SequenceEqual(name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The length of the place that a name begins with: 市 of 市财政局, 云水县 of 云水县教育局; 0 where it has none: 城市管理局.</summary>
    private static int PlaceLength(ReadOnlySpan<char> name)
    {
        int corps = name.IndexOf("兵团");
        int length = corps < 0 ? 0 : corps + 2;
        for (int i = length; i < name.Length; i++)
        {
            bool isPlace = PlaceEnds.Contains(name[i], StringComparison.Ordinal)
                && (i != 1 || name[0] is '各' or '全' or '本' or '我')
                && !(i + 1 < name.Length && name[i + 1] is '场' or '域' or '划' or '块');
            length = isPlace ? i + 1 : length;
        }

        return length;
    }

    private static bool IsCollective(string name)
        => name.StartsWith('各') || name.Contains("有关", StringComparison.Ordinal) || name.Contains("相关", StringComparison.Ordinal);
}
