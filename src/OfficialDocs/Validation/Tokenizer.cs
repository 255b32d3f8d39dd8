using System.Buffers;
using System.Globalization;
using System.Numerics;
using OfficialDocs.Text;

namespace OfficialDocs.Validation;

/// <summary>Cuts the blocks of a document into tokens, once for all rules.</summary>
/// <remarks>
/// Immutable: made once for a set of rules, used for every document. Most of a text is plain Chinese; the scan jumps from one character of
/// interest to the next. A token is told by its topic who asked for it: the topics are the kinds, each by the place of its bit, then the marks, then the words.
/// </remarks>
internal sealed class Tokenizer
{
    private const string OpeningOfNumbers = "〔﹝❲〘[［【（(<＜〈";
    private const string ClosingOfNumbers = "〕﹞❳〙]］】）)>＞〉";
    private const int MaximumNumberLength = 24;
    private const int LongestYear = 8; // With its opening bracket and blanks.

    // Looked for at every Latin word: without a limit, a,a,a,… would take the square of its length.
    private const int MaximumAddressLength = 1024;

    /// <summary>How many kinds of token there can be.</summary>
    public const int KindCount = 32;

    private readonly ulong[] _isPlain = new ulong[65536 / 64];

    // The words by their first character: of the words that a text has, few are asked for, and a table says so in one look.
    private readonly ushort[] _wordLists = new ushort[char.MaxValue + 1];
    private readonly (string Word, int Topic)[][] _words;
    private readonly ushort[] _markTopics = new ushort[char.MaxValue + 1];

    /// <summary>Creates a tokenizer.</summary>
    /// <param name="words">The words to find, all different.</param>
    /// <param name="marks">The marks to tell from others, all different.</param>
    public Tokenizer(IReadOnlyList<string> words, ReadOnlySpan<char> marks = default)
    {
        Array.Fill(_markTopics, (ushort)TopicOf(TokenKinds.Mark));
        for (int i = 0; i < marks.Length; i++)
        {
            _markTopics[marks[i]] = (ushort)(KindCount + i);
        }

        int firstWord = KindCount + marks.Length;
        _words = [[], .. words.Select((word, index) => (Word: word, Topic: firstWord + index))
            .GroupBy(static entry => entry.Word[0])
            .Select(static group => group.OrderBy(static entry => entry.Word.Length).ToArray())];
        for (int i = 1; i < _words.Length; i++)
        {
            _wordLists[_words[i][0].Word[0]] = (ushort)i;
        }

        for (int c = 0; c < 65536; c++)
        {
            if (Lexeme.IsHan((char)c) && !ChineseNumeral.IsNumeralCharacter((char)c) && _wordLists[c] == 0)
            {
                _isPlain[c >> 6] |= 1UL << (c & 63);
            }
        }
    }

    /// <summary>The topic of a token that is only of a kind.</summary>
    public static int TopicOf(TokenKinds kind) => BitOperations.TrailingZeroCount((uint)kind);

    /// <summary>Finds the tokens.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <returns>The tokens, in borrowed memory: who is done with them gives it back.</returns>
    public TokenList Tokenize(string text, TextBlockList blocks)
    {
        var scan = new Scan(this, text);
        for (int i = 0; i < blocks.Count; i++)
        {
            scan.Read(blocks[i].Span, i);
        }

        return new TokenList(scan.Tokens, scan.Count, scan.Kinds);
    }

    private ref struct Scan(Tokenizer owner, string text)
    {
        private static readonly SearchValues<char> s_addressCharacters = SearchValues.Create(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%");

        private int _block;
        private int _start;
        private int _end;

        public Token[] Tokens = ArrayPool<Token>.Shared.Rent(Math.Max(16, text.Length / 6));
        public int Count;
        public TokenKinds Kinds;

        public void Read(TextSpan span, int block)
        {
            _block = block;
            _start = span.Start;
            _end = span.End;
            ReadOnlySpan<ulong> isPlain = owner._isPlain;
            ReadOnlySpan<char> line = text.AsSpan(0, _end);
            int position = _start;
            while (position < line.Length)
            {
                char c = line[position];
                position = (isPlain[c >> 6] >> (c & 63) & 1) != 0 ? position + 1 : ReadOne(c, position);
            }
        }

        private int ReadOne(char c, int position)
        {
            if (c is '，' or '。' or '、' or '：' or '；')
            {
                return AddMark(c, position); // Most of what comes here.
            }

            if (ChineseNumeral.IsArabicDigit(c))
            {
                return ReadDigits(position);
            }

            if (Lexeme.IsHan(c))
            {
                return ReadHan(c, position);
            }

            if (char.IsAsciiLetter(c) || c is (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ'))
            {
                return ReadLatin(position);
            }

            if (Lexeme.IsBlank(c) && c is not ('\u200B' or '\uFEFF'))
            {
                return Add(TokenKinds.Blank, position, Lexeme.SkipBlanks(text.AsSpan(0, _end), position + 1));
            }

            if (OpeningOfNumbers.Contains(c) && TryReadDocumentNumber(c, position, out int end))
            {
                return Add(TokenKinds.DocumentNumber, position, end);
            }

            return IsInvisible(c, position) ? Add(TokenKinds.Invisible, position, position + 1)
                : char.IsHighSurrogate(c) ? position + 2
                : IsMark(c) ? AddMark(c, position)
                : position + 1;
        }

        private static bool IsMark(char c) => char.IsPunctuation(c) || char.IsSymbol(c);

        private readonly bool IsInvisible(char c, int position)
            => char.IsHighSurrogate(c) ? position + 1 >= _end || !char.IsLowSurrogate(text[position + 1])
                : char.IsLowSurrogate(c) || c == '\uFFFD' || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

        private int ReadHan(char c, int position)
        {
            int list = owner._wordLists[c];
            if (list != 0)
            {
                ReadOnlySpan<char> rest = text.AsSpan(position, _end - position);
                foreach ((string word, int topic) in owner._words[list])
                {
                    if (rest.StartsWith(word))
                    {
                        Add(TokenKinds.Word, position, position + word.Length, topic);
                    }
                }
            }

            if (!ChineseNumeral.IsNumeralCharacter(c) || (position > _start && ChineseNumeral.IsNumeralCharacter(text[position - 1])))
            {
                return position + 1;
            }

            if (TryReadDate(position, out int dateEnd))
            {
                return Add(TokenKinds.Date, position, dateEnd);
            }

            // Each of its characters may begin a word: 一是, 二要. The number is told, then they are read one by one.
            int end = Lexeme.SkipNumeralCharacters(text.AsSpan(0, _end), position);
            if (end - position > 1)
            {
                Add(TokenKinds.ChineseNumber, position, end);
            }

            return position + 1;
        }

        private int ReadDigits(int position)
        {
            if (TryReadDate(position, out int dateEnd))
            {
                return Add(TokenKinds.Date, position, dateEnd);
            }

            int end = SkipDigits(position);
            while (end + 1 < _end && ChineseNumeral.IsArabicDigit(text[end + 1]))
            {
                if (text[end] is '.' or '．')
                {
                    end = SkipDigits(end + 1);
                }
                else if (text[end] is ',' && SkipDigits(end + 1) == end + 4)
                {
                    end += 4;
                }
                else
                {
                    break;
                }
            }

            // 3D, 5G: digits that begin a Latin word.
            return Add(TokenKinds.Number, position, end);
        }

        private readonly int SkipDigits(int position) => Lexeme.SkipArabicDigits(text.AsSpan(0, _end), position);

        /// <summary>A day as people write it; digits without marks are told from numbers by nothing.</summary>
        private readonly bool TryReadDate(int position, out int end)
        {
            end = 0;
            ReadOnlySpan<char> rest = text.AsSpan(position, Math.Min(_end - position, 32));
            if (!IssuedDate.TryScan(rest, out int length, out IssuedDate date)
                || date.Style is not (DateStyle.Arabic or DateStyle.Chinese or DateStyle.Separated))
            {
                return false;
            }

            end = position + length;
            return true;
        }

        private int ReadLatin(int position)
        {
            // 2.5 is no address, www.a.gov.cn and a@b.cn are.
            ReadOnlySpan<char> rest = text.AsSpan(position, Math.Min(_end - position, MaximumAddressLength));
            int length = rest.IndexOfAnyExcept(s_addressCharacters);
            length = length < 0 ? rest.Length : length;
            if (length > 4)
            {
                ReadOnlySpan<char> address = rest[..length].TrimEnd(".,;:!?)]('");
                if (IsAddress(address))
                {
                    return Add(TokenKinds.Address, position, position + address.Length);
                }
            }

            int end = position + 1;
            while (end < _end && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ')
                || (text[end] is '-' or '\'' && end + 1 < _end && char.IsAsciiLetterOrDigit(text[end + 1]))))
            {
                end++;
            }

            return Add(TokenKinds.Latin, position, end);
        }

        private static bool IsAddress(ReadOnlySpan<char> text)
        {
            if (text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            // Letters, a dot, letters: a host or a file. And mail.
            int dot = text.LastIndexOf('.');
            return (dot > 0 && dot + 2 < text.Length && char.IsAsciiLetterOrDigit(text[dot - 1]) && !text[(dot + 1)..].ContainsAnyExceptInRange('a', 'z'))
                || (text.IndexOf('@') > 0 && dot > text.IndexOf('@'));
        }

        /// <summary>〔2025〕8号 behind a Chinese character, whatever the brackets; （2025）云01民终123号 is the number of a court case.</summary>
        private readonly bool TryReadDocumentNumber(char open, int position, out int end)
        {
            end = 0;
            if (position == _start || !Lexeme.IsHan(text[position - 1]))
            {
                return false;
            }

            ReadOnlySpan<char> rest = text.AsSpan(position, Math.Min(_end - position, MaximumNumberLength));
            int close = 1;
            while (close < rest.Length && close <= LongestYear && !ClosingOfNumbers.Contains(rest[close], StringComparison.Ordinal))
            {
                close++;
            }

            if (close < 3 || close > LongestYear || close == rest.Length)
            {
                return false;
            }

            ReadOnlySpan<char> year = Lexeme.Trim(rest[1..close]);
            year = year.EndsWith("年") ? year[..^1] : year;
            bool isYear = year.Length is 2 or 4 && (Lexeme.SkipArabicDigits(year, 0) == year.Length || (year.Length == 4 && ChineseNumeral.TryParseDigits(year, out _)));
            if (!isYear)
            {
                return false;
            }

            int next = Lexeme.SkipBlanks(rest, close + 1);
            next = next < rest.Length && rest[next] == '第' ? Lexeme.SkipBlanks(rest, next + 1) : next;
            int digits = Lexeme.SkipArabicDigits(rest, next);
            digits = digits > next ? digits : Lexeme.SkipNumeralCharacters(rest, next);
            if (digits == next)
            {
                return false;
            }

            int suffix = Lexeme.SkipBlanks(rest, digits);
            bool hasSuffix = suffix < rest.Length && rest[suffix] is '号' or '號';
            end = position + (hasSuffix ? suffix + 1 : digits);

            // Without 号 it may be anything, unless the brackets say what it is.
            return hasSuffix || open is '〔' or '﹝' or '❲' or '〘' or '[' or '［' or '【';
        }

        private int AddMark(char c, int position) => Add(TokenKinds.Mark, position, position + 1, owner._markTopics[c]);

        private int Add(TokenKinds kind, int start, int end) => Add(kind, start, end, TopicOf(kind));

        private int Add(TokenKinds kind, int start, int end, int topic)
        {
            if (Count == Tokens.Length)
            {
                Grow();
            }

            Kinds |= kind;
            Tokens[Count++] = new Token(kind, start, end - start, _block) { Topic = topic };
            return end;
        }

        private void Grow()
        {
            Token[] larger = ArrayPool<Token>.Shared.Rent(Count * 2);
            Tokens.CopyTo(larger, 0);
            ArrayPool<Token>.Shared.Return(Tokens);
            Tokens = larger;
        }
    }
}
