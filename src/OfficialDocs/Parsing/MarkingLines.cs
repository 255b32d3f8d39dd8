using System.Diagnostics.CodeAnalysis;
using OfficialDocs.Grammar;
using OfficialDocs.Text;
using Sprache;

namespace OfficialDocs.Parsing;

/// <summary>份号, 密级 and 紧急程度, each on its line or several on one; in the letter form the number stands at the right.</summary>
internal static class MarkingLines
{
    /// <summary>份号 without its name has six digits (GB/T 9704 §7.2.1).</summary>
    private const int CopyNumberLength = 6;

    private const int MaximumLength = 90;

    private static readonly CharacterSet s_beginnings = new("0123456789０１２３４５６７８９№N份绝机秘密特加平急紧缓等");

    private static readonly string[] s_labels = ["份号", "份数序号", "№", "No", "NO", "密级", "秘密等级", "紧急程度", "缓急", "等级"];

    /// <summary>000026　　　云发改函〔2025〕30号.</summary>
    private static readonly Parser<(HeaderMarkings Markings, Element<DocumentNumber>? Number)> s_several =
        from markings in HeaderGrammar.Markings
        from number in LexemeGrammar.DocumentNumber.AfterBlanks().Optional()
        select (markings, number.GetOrDefault());

    /// <summary>What a line of markings is; one alone on its line, the usual case, is told by its scanner.</summary>
    /// <param name="source">The text.</param>
    /// <param name="span">The line.</param>
    /// <param name="role">The line's role.</param>
    /// <param name="number">The number at its right; <see langword="null"/> where there is none.</param>
    public static bool TryFindRole(SourceText source, TextSpan span, out LineRole role, out Element<DocumentNumber>? number)
    {
        number = null;
        if (!MayBe(source.Slice(span)))
        {
            role = default;
            return false;
        }

        role = RoleOfSingle(source.Slice(span), out int length);
        if (length == span.Length)
        {
            return true;
        }

        if (!TryReadSeveral(source, span, role, out HeaderMarkings? markings, out number))
        {
            return false;
        }

        role = markings.CopyNumber is not null ? LineRole.CopyNumber : markings.Security is not null ? LineRole.SecurityClassification : LineRole.Urgency;
        return true;
    }

    /// <summary>The markings on a line.</summary>
    public static HeaderMarkings? Read(SourceText source, TextSpan span)
    {
        ReadOnlySpan<char> line = source.Slice(span);
        LineRole role = RoleOfSingle(line, out int length);
        if (length < line.Length)
        {
            return TryReadSeveral(source, span, role, out HeaderMarkings? markings, out _) ? markings : null;
        }

        switch (role)
        {
            case LineRole.CopyNumber:
                return new HeaderMarkings(new Element<string>(line.ToString(), span), null, null);
            case LineRole.SecurityClassification:
                _ = SecurityClassification.TryScan(line, out _, out SecurityClassification security);
                return new HeaderMarkings(null, new Element<SecurityClassification>(security, span), null);
            default:
                _ = UrgencyNames.TryScan(line, out _, out Urgency urgency);
                return new HeaderMarkings(null, null, new Element<Urgency>(urgency, span));
        }
    }

    /// <summary>Where the number begins that stands at the right of a line, with blanks before it; 0 where none does.</summary>
    public static int FindNumber(ReadOnlySpan<char> line)
    {
        // From the right: a code may be spaced out, but what stands before it is no part of it.
        for (int i = line[^1] == '号' && line.Length <= MaximumLength ? line.Length - 1 : 0; i > 1; i--)
        {
            if (Lexeme.IsBlank(line[i - 1]) && Lexeme.IsHan(line[i]) && DocumentNumber.TryMeasure(line[i..], out int length, out int codeLength, out _) && codeLength > 1 && length == line.Length - i)
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>Whether a line of markings may begin with a character.</summary>
    public static bool MayBegin(char c) => s_beginnings.Contains(c);

    private static bool MayBe(ReadOnlySpan<char> line) => line.Length <= MaximumLength && MayBegin(line[0]);

    /// <summary>The marking that a line begins with by itself, and its length; 0 where the line begins otherwise.</summary>
    private static LineRole RoleOfSingle(ReadOnlySpan<char> line, out int length)
    {
        if (ChineseNumeral.IsArabicDigit(line[0]))
        {
            // Other digits are a date, a number.
            bool isCopyNumber = Lexeme.SkipArabicDigits(line, 0) == CopyNumberLength;
            length = isCopyNumber ? CopyNumberLength : 0;
            return isCopyNumber ? LineRole.CopyNumber : LineRole.Unrecognized;
        }

        if (SecurityClassification.TryScan(line, out length, out _))
        {
            return LineRole.SecurityClassification;
        }

        return UrgencyNames.TryScan(line, out length, out _) || Words.TryScan(line, s_labels, out _, out _) ? LineRole.Urgency : LineRole.Unrecognized;
    }

    private static bool TryReadSeveral(SourceText source, TextSpan span, LineRole first, [NotNullWhen(true)] out HeaderMarkings? markings, out Element<DocumentNumber>? number)
    {
        (markings, number) = first == LineRole.Unrecognized ? default : s_several.TryParseLine(source, span).ValueOrDefault;
        return markings is not null;
    }
}
