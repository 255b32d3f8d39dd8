using System.Text;
using OfficialDocs.Generation.Vocabulary;

namespace OfficialDocs.Generation.Drafting;

/// <summary>Fills in the slots of sentences.</summary>
/// <remarks>
/// <c>{i}</c> the place; <c>{s}</c> 全市; <c>{w}</c> 我市; <c>{l}</c> those below: 各县（市、区）; <c>{k}</c> one of them; <c>{t}</c> the topic; <c>{o}</c> an object of it;
/// <c>{b}</c> the bureau in charge: 市水务局; <c>{f}</c> without the place: 水务; <c>{r}</c> another bureau; <c>{n}</c> a small number; <c>{N}</c> a large one; <c>{d}</c> a decimal;
/// <c>{e}</c> a small one; <c>{p}</c> a percentage near to the whole; <c>{g}</c> a small one; <c>{m}</c> an amount in 万元; <c>{Y}</c> the year before; <c>{Z}</c> a year to come; <c>{D}</c> a day to come.
/// </remarks>
internal sealed class Wording(Dice dice, Setting setting)
{
    private readonly StringBuilder _text = new(512);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>A sentence or a phrase with its slots filled in.</summary>
    public string Fill(string pattern)
    {
        int start = _text.Length;
        Append(pattern);
        string filled = _text.ToString(start, _text.Length - start);
        _text.Length = start;
        return filled;
    }

    /// <summary>One of some sentences, one that was not used yet where there is any.</summary>
    public string Sentence(params string[][] sources)
    {
        string sentence = "";
        for (int attempt = 0; attempt < 8; attempt++)
        {
            sentence = dice.Pick(dice.Pick(sources));
            if (_used.Add(sentence))
            {
                break;
            }
        }

        return Fill(sentence);
    }

    /// <summary>A sentence that tells somebody to do something, made of parts.</summary>
    public string Instruction()
        => Fill(dice.Pick(Phrases.Actors)) + "要" + dice.Pick(Phrases.Manners) + dice.Pick(Phrases.Verbs) + dice.Pick(setting.Topic.Objects) + "，" + Fill(dice.Pick(Phrases.Ends)) + "。";

    /// <summary>A sentence that tells what was done, made of parts.</summary>
    public string Achievement()
        => Fill(dice.Pick(Phrases.Doers)) + dice.Pick(Phrases.Manners) + dice.Pick(Phrases.Verbs) + dice.Pick(setting.Topic.Objects) + "，" + Fill(dice.Pick(Phrases.Results)) + "。";

    /// <summary>A sentence that tells what the writer is going to do, made of parts.</summary>
    public string Intention()
        => Fill(dice.Pick(Phrases.Times)) + "，" + dice.Pick(Phrases.Manners) + dice.Pick(Phrases.Verbs) + dice.Pick(setting.Topic.Objects) + "，力争" + Fill(dice.Pick(Phrases.Results)) + "。";

    /// <summary>A day after the document's own, in full.</summary>
    public string Deadline() => Text(setting.Date.AddDays(dice.Between(20, 160)));

    /// <summary>A day in the form of the standard.</summary>
    public static string Text(DateOnly date) => $"{date.Year}年{date.Month}月{date.Day}日";

    private void Append(ReadOnlySpan<char> pattern)
    {
        while (true)
        {
            int slot = pattern.IndexOf('{');
            if (slot < 0)
            {
                _text.Append(pattern);
                return;
            }

            _text.Append(pattern[..slot]);
            AppendSlot(pattern[slot + 1]);
            pattern = pattern[(slot + 3)..];
        }
    }

    private void AppendSlot(char slot)
    {
        switch (slot)
        {
            case 'i': _text.Append(setting.Place); break;
            case 's': _text.Append('全').Append(setting.Tier); break;
            case 'w': _text.Append('我').Append(setting.Tier); break;
            case 'l': _text.Append(setting.Below); break;
            case 'k': _text.Append(setting.IsCity ? dice.Pick(setting.City.Counties).Name : dice.Pick(Places.Towns)); break;
            case 't': _text.Append(setting.Topic.Name); break;
            case 'o': _text.Append(dice.Pick(setting.Topic.Objects)); break;
            case 'b': _text.Append(setting.Tier).Append(setting.Topic.Department); break;
            case 'f': _text.Append(FieldOf(setting.Topic.Department)); break;
            case 'r': _text.Append(setting.Tier).Append(OtherBureau()); break;
            case 'n': _text.Append(dice.Between(3, 48)); break;
            case 'N': _text.Append(dice.Between(101, 4999)); break;
            case 'd': _text.Append(dice.Between(1, 59)).Append('.').Append(dice.Between(1, 9)); break;
            case 'e': _text.Append(dice.Between(0, 6)).Append('.').Append(dice.Between(1, 9)); break;
            case 'g': _text.Append(dice.Between(1, 24)).Append('.').Append(dice.Between(1, 9)).Append('%'); break;
            case 'p': _text.Append(dice.Between(82, 99)).Append('.').Append(dice.Between(1, 9)).Append('%'); break;
            case 'm': _text.Append(dice.Between(5, 960) * 10); break;
            case 'Y': _text.Append(setting.Date.Year - 1); break;
            case 'Z': _text.Append(setting.Date.Year + dice.Between(1, 3)); break;
            case 'D': _text.Append(Deadline()); break;
            default: throw new ArgumentException($"There is no slot '{slot}'.", nameof(slot));
        }
    }

    /// <summary>A bureau other than that in charge.</summary>
    public string OtherBureau()
    {
        while (true)
        {
            string name = dice.Pick(Departments.All).Name;
            if (name != setting.Topic.Department)
            {
                return name;
            }
        }
    }

    private static ReadOnlySpan<char> FieldOf(string department)
        => department.EndsWith("委员会", StringComparison.Ordinal) ? department.AsSpan(0, department.Length - 3) : department.AsSpan(0, department.Length - 1);
}
