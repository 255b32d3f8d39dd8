using System.Globalization;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1806: identity and mobile numbers only where they are needed.</summary>
internal sealed class GW1806PersonalData : TokenRule
{
    private const int IdentityLength = 18;
    private const int MobileLength = 11;
    private const int ContactReach = 24;
    private static readonly int[] s_weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly string[] s_contact = ["电话", "手机", "联系", "咨询", "热线", "传真", "微信"];

    public override RuleDescriptor Descriptor { get; } = new("GW1806")
    {
        Name = new("不必要时不出现身份证号、手机号", "Identity and mobile numbers only where needed"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Residue,
        Severity = Severity.Info,
        Fix = null,
        Reason = new("公文会公开、转发；身份证号、手机号是个人信息，没有必要就不写，或者隐去一部分。", "Documents are published and passed on; such numbers are personal data and are left out or masked where they are not needed."),
        Remarks = new("身份证号在名单、表格中也查；校验码不符的十八位数、联系方式中的号码不在此列。", "Identity numbers are looked for in lists and tables, too. Leaves alone numbers with a wrong check digit, and those given as contacts."),
        Bad = new RuleExample("周宁（身份证号：⟦000000199001010018⟧）负责核对。"),
        Good = new RuleExample("周宁负责核对。"),
    };

    public override TokenKinds Tokens => TokenKinds.Number;

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        TextBlock block = context.Blocks[token.Block];
        if (token.Length is not (MobileLength or IdentityLength or IdentityLength - 1))
        {
            return;
        }

        int length = token.Length == IdentityLength - 1 && context.After(token) is 'X' or 'x' ? IdentityLength : token.Length;
        ReadOnlySpan<char> number = context.Text.AsSpan(token.Start, length);
        if (length == IdentityLength && IsIdentityNumber(number))
        {
            context.Report(new TextSpan(token.Start, length), "身份证号属于个人信息", "an identity number is personal data");
        }
        else if (length == MobileLength && block.IsRunningText && IsMobileNumber(number) && !IsContact(context, block, token.Start))
        {
            context.Report(token.Span, "手机号属于个人信息", "a mobile number is personal data");
        }
    }

    /// <summary>GB 11643: the last digit checks the others; digits 7 to 14 are the day of birth.</summary>
    private static bool IsIdentityNumber(ReadOnlySpan<char> number)
    {
        int sum = 0;
        for (int i = 0; i < s_weights.Length; i++)
        {
            if (!char.IsAsciiDigit(number[i]))
            {
                return false;
            }

            sum += (number[i] - '0') * s_weights[i];
        }

        return char.ToUpperInvariant(number[^1]) == "10X98765432"[sum % 11]
            && DateTime.TryParseExact(number.Slice(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime birth)
            && birth.Year >= 1900;
    }

    private static bool IsMobileNumber(ReadOnlySpan<char> number)
        => number[0] == '1' && number[1] is >= '3' and <= '9' && !number.ContainsAnyExceptInRange('0', '9');

    private static bool IsContact(RuleContext context, in TextBlock block, int position)
    {
        int start = Math.Max(block.Span.Start, position - ContactReach);
        ReadOnlySpan<char> before = context.Text.AsSpan(start, position - start);
        foreach (string word in s_contact)
        {
            if (before.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
