using System.Text;
using OfficialDocs.Generation.Vocabulary;
using OfficialDocs.Text;

namespace OfficialDocs.Generation.Drafting;

/// <content>The text: sections of four levels, points, attachments.</content>
internal sealed partial class Drafter
{
    /// <summary>What sentences do.</summary>
    private enum Tone
    {
        /// <summary>They tell others what to do.</summary>
        Telling,

        /// <summary>They tell what was done.</summary>
        Reporting,

        /// <summary>They tell what the writer will do.</summary>
        Planning,
    }

    /// <summary>Sections in the depth that the size has.</summary>
    private void Sections(List<DraftLine> lines, Tone tone, int count = 0)
    {
        count = count > 0 ? count : _draft.Size switch
        {
            DocumentSize.Short => _dice.Between(2, 4),
            DocumentSize.Medium => _dice.Between(3, 5),
            _ => _dice.Between(6, 10),
        };
        bool isNested = _draft.Size != DocumentSize.Short || _dice.Chance(25);
        bool isRunIn = !isNested && _dice.Chance(50);
        string[] headings = Headings(count, tone);
        for (int i = 0; i < count; i++)
        {
            Section(lines, i + 1, headings[i], tone, isNested, isRunIn);
        }
    }

    /// <summary>A section of the first level with what is under it.</summary>
    private void Section(List<DraftLine> lines, int ordinal, string heading, Tone tone, bool isNested, bool isRunIn = false)
    {
        string label = ChineseNumeral.Format(ordinal) + "、" + heading;
        if (isRunIn)
        {
            lines.Add(new DraftLine(LineKind.Labelled, label + "。" + Sentences(tone, 1, 2), 1));
            return;
        }

        lines.Add(new DraftLine(LineKind.Labelled, label, 1));
        if (!isNested)
        {
            lines.Add(new DraftLine(LineKind.Paragraph, _dice.Chance(25) ? Points(tone) : Sentences(tone, 1, 3)));
            return;
        }

        bool isLong = _draft.Size == DocumentSize.Long;
        if (_dice.Chance(30))
        {
            lines.Add(new DraftLine(LineKind.Paragraph, Sentences(tone, 1, isLong ? 3 : 2)));
        }

        string[] headings = Headings(isLong ? _dice.Between(3, 6) : _dice.Between(2, 4), tone);
        for (int i = 0; i < headings.Length; i++)
        {
            lines.Add(new DraftLine(LineKind.Labelled, $"（{ChineseNumeral.Format(i + 1)}）{headings[i]}。{(_dice.Chance(20) ? Points(tone) : Sentences(tone, isLong ? 3 : 1, isLong ? 5 : 3))}", 2));
            if (_dice.Chance(isLong ? 45 : _draft.Size == DocumentSize.Medium ? 25 : 5))
            {
                Items(lines, tone, isLong);
            }
        }
    }

    /// <summary>The third and the fourth level.</summary>
    private void Items(List<DraftLine> lines, Tone tone, bool isLong)
    {
        string[] headings = Headings(_dice.Between(2, 4), tone);
        for (int i = 0; i < headings.Length; i++)
        {
            lines.Add(new DraftLine(LineKind.Labelled, $"{i + 1}.{headings[i]}。{Sentences(tone, 1, isLong ? 4 : 2)}", 3));
            if (_dice.Chance(15))
            {
                int count = _dice.Between(2, 3);
                for (int k = 0; k < count; k++)
                {
                    lines.Add(new DraftLine(LineKind.Labelled, $"（{k + 1}）{Sentences(tone, 1, 1)}", 4));
                }
            }
        }
    }

    /// <summary>Headings of brothers, all different.</summary>
    private string[] Headings(int count, Tone tone)
    {
        string[] objects = _dice.Draw(Topic.Objects, count);
        string[] general = _dice.Draw(Phrases.Headings, count);
        var headings = new string[count];
        for (int i = 0; i < count; i++)
        {
            bool isGeneral = i >= objects.Length || (tone == Tone.Telling && _dice.Chance(45));
            headings[i] = isGeneral ? general[i] : _dice.Pick(Phrases.Verbs) + objects[i];
        }

        return headings;
    }

    private string Sentences(Tone tone, int least, int most)
    {
        int count = _dice.Between(least, most);
        var text = new StringBuilder(64 * count);
        for (int i = 0; i < count; i++)
        {
            text.Append(Sentence(tone));
        }

        return text.ToString();
    }

    private string Sentence(Tone tone) => tone switch
    {
        Tone.Reporting => _dice.Chance(50) ? _wording.Achievement() : _wording.Sentence(Topic.Facts, Phrases.Facts),
        Tone.Planning => _dice.Chance(50) ? _wording.Intention() : _wording.Sentence(Phrases.Plans),
        _ => _dice.Chance(45) ? _wording.Instruction() : _wording.Sentence(Topic.Measures, Phrases.Measures),
    };

    /// <summary>一是…；二是…；三是…。</summary>
    private string Points(Tone tone)
    {
        string[] objects = _dice.Draw(Topic.Objects, _dice.Between(2, 4));
        string[] shortcomings = _dice.Draw(Phrases.Shortcomings, objects.Length);
        var text = new StringBuilder(128);
        for (int i = 0; i < objects.Length; i++)
        {
            text.Append(i == 0 ? "" : "；").Append(ChineseNumeral.Format(i + 1)).Append('是');
            if (tone == Tone.Telling)
            {
                text.Append(_dice.Pick(Phrases.Verbs)).Append(objects[i]).Append('，').Append(_wording.Fill(_dice.Pick(Phrases.Ends)));
            }
            else
            {
                text.Append(tone == Tone.Reporting ? $"{objects[i]}得到加强" : _wording.Fill(shortcomings[i]));
            }
        }

        return text.Append('。').ToString();
    }

    /// <summary>What is wanting: 一是…；二是…。</summary>
    private string Shortcomings()
    {
        string[] shortcomings = _dice.Draw(Phrases.Shortcomings, _dice.Between(2, 4));
        return string.Join('；', shortcomings.Select((text, i) => $"{ChineseNumeral.Format(i + 1)}是{_wording.Fill(text)}")) + "。";
    }

    private void CountSections()
    {
        _draft.SectionCount = _draft.Body.Count(static line => line is { Kind: LineKind.Labelled, Level: 1 });
        _draft.LabelCount = _draft.Body.Count(static line => line.Kind == LineKind.Labelled);
    }

    /// <summary>Attachments with their names under the text, mentioned at its end.</summary>
    private void Attach(params string[] names)
    {
        if (names.Length == 0)
        {
            return;
        }

        bool isSingle = names.Length == 1;
        _draft.AttachmentNote = names;
        for (int i = 0; i < names.Length; i++)
        {
            _draft.NoteLines.Add(isSingle ? $"附件：{names[i]}" : i == 0 ? $"附件：1.{names[i]}" : $"　　　{i + 1}.{names[i]}");
            var attachment = new AttachmentDraft { Label = isSingle ? "附件" : $"附件{i + 1}", Title = names[i] };
            AttachmentLines(attachment.Lines, names[i]);
            _draft.Attachments.Add(attachment);
        }

        string mention = isSingle ? "有关内容见附件。" : $"有关内容见{string.Join('、', Enumerable.Range(1, names.Length).Select(static i => $"附件{i}"))}。";
        int last = _draft.Body.FindLastIndex(static line => line.Kind is LineKind.Paragraph or LineKind.Labelled && line.Text.EndsWith('。'));
        if (last < 0)
        {
            Say(mention);
        }
        else
        {
            _draft.Body[last] = _draft.Body[last] with { Text = _draft.Body[last].Text + mention };
        }
    }

    /// <summary>Names of attachments by chance: none, one or several.</summary>
    private string[] Papers() => _dice.Chance(65) ? [] : _dice.Draw([.. Topic.Papers, $"{Topic.Name}工作联络员名单", $"{Topic.Name}重点工作进度表"], _dice.Between(1, _draft.Size == DocumentSize.Short ? 2 : 4));

    private void AttachmentLines(List<DraftLine> lines, string name)
    {
        int count = _dice.Between(3, _draft.Size switch { DocumentSize.Short => 6, DocumentSize.Medium => 15, _ => 40 });
        if (name.EndsWith("方案", StringComparison.Ordinal) || name.EndsWith("要点", StringComparison.Ordinal))
        {
            lines.Add(new DraftLine(LineKind.Paragraph, $"为{Task()}，制定本{name[^2..]}。"));
            Sections(lines, Tone.Telling);
            return;
        }

        bool isOfNames = name.EndsWith("名单", StringComparison.Ordinal);
        var units = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            string item = isOfNames
                ? _wording.Fill(_dice.Chance(60) ? $"{{k}}{Topic.Department}" : $"{_setting.Place}{_wording.OtherBureau()}")
                : _wording.Fill(_dice.Pick(["{o}：由{b}牵头，{r}配合，于{D}前完成。", "{k}：完成{o}任务{n}项，安排资金{m}万元。", "{o}：检查单位{n}个，发现问题{N}处，整改率为{p}。"]));

            // A unit comes once; each names somebody.
            if (units.Add(item))
            {
                lines.Add(new DraftLine(LineKind.Labelled, isOfNames ? $"{units.Count}.{item}：{Person().Plain}" : $"{units.Count}.{item}", 3));
            }
        }
    }
}
