using System.Text;
using OfficialDocs.Generation;

namespace OfficialDocs.Fuzz.Mutation;

/// <summary>Writes a text in one of the encodings that official documents are kept in, and damages the bytes.</summary>
internal static class ByteDamage
{
    private static readonly Encoding[] s_encodings =
        [new UTF8Encoding(false), new UTF8Encoding(true), CodePagesEncodingProvider.Instance.GetEncoding(54936)!, new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UnicodeEncoding(false, false), new UnicodeEncoding(true, false)];

    /// <summary>The bytes of a text, damaged in none to several places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="dice">What chance decides.</param>
    /// <returns>The bytes.</returns>
    public static byte[] Make(string text, Dice dice)
    {
        Encoding encoding = dice.Pick(s_encodings);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        return Damage(bytes, dice, dice.Below(6));
    }

    /// <summary>Damages bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="dice">What chance decides.</param>
    /// <param name="operations">How often.</param>
    /// <returns>The damaged bytes.</returns>
    public static byte[] Damage(byte[] bytes, Dice dice, int operations)
    {
        for (int i = 0; i < operations && bytes.Length > 0; i++)
        {
            int at = dice.Below(bytes.Length);
            int length = Math.Min(dice.Below(6), bytes.Length - at);
            switch (dice.Below(6))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << dice.Below(8));
                    break;
                case 1:
                    bytes[at] = (byte)dice.Below(256);
                    break;
                case 2:
                    bytes = [.. bytes[..at], .. bytes[(at + length)..]];
                    break;
                case 3:
                    bytes = [.. bytes[..at], (byte)dice.Pick([0x00, 0x0A, 0x22, 0x5C, 0x80, 0x81, 0xC0, 0xE4, 0xF0, 0xFE, 0xFF]), .. bytes[at..]];
                    break;
                case 4:
                    bytes = [.. bytes[..at], .. bytes[at..(at + length)], .. bytes[at..]];
                    break;
                default:
                    bytes = dice.Chance(20) ? bytes[..at] : bytes;
                    break;
            }
        }

        return bytes;
    }
}
