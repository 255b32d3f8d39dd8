using OfficialDocs.Text;
using OfficialDocs.Validation;

namespace OfficialDocs.Tests.Validation;

/// <summary>Rules as an application would write them.</summary>
internal static class TestRules
{
    public static RuleDescriptor Descriptor(string id, Severity severity = Severity.Warning) => new(id)
    {
        Name = new("测试规则", "A rule for tests"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Wording,
        Severity = severity,
        Reason = new("测试。", "For tests."),
    };

    /// <summary>Replaces a word wherever it stands.</summary>
    public sealed class Replace(string id, string word, string by) : Rule
    {
        public override RuleDescriptor Descriptor { get; } = Descriptor(id) with
        {
            Fix = FixSafety.Safe,
            Bad = new RuleExample($"各单位要⟦{word}⟧。"),
            Good = new RuleExample($"各单位要{by}。"),
        };

        public override IReadOnlyList<string> Words { get; } = [word];

        public override void CheckToken(in Token token, int index, RuleContext context)
            => context.Report(token.Span, $"应为“{by}”", $"should be {by}", Fix.Safe(token.Span, by));
    }

    /// <summary>Reports every token it asked for.</summary>
    public sealed class Tell(string id, TokenKinds tokens, string marks = "") : Rule
    {
        public override RuleDescriptor Descriptor { get; } = Descriptor(id);

        public override TokenKinds Tokens => tokens;

        public override string Marks => marks;

        public override void CheckToken(in Token token, int index, RuleContext context)
            => context.Report(token.Span, token.Kind.ToString(), context.Tokens[index] == token ? "same" : "other");
    }

    /// <summary>Fails, on the document or on its first comma.</summary>
    public sealed class Fail(string id, bool atToken) : Rule
    {
        public override RuleDescriptor Descriptor { get; } = Descriptor(id);

        public override string Marks => "，";

        public override void CheckDocument(RuleContext context)
        {
            if (!atToken)
            {
                throw new InvalidOperationException("secret");
            }
        }

        public override void CheckToken(in Token token, int index, RuleContext context) => throw new InvalidOperationException("secret");
    }

    /// <summary>Reports a fixed place.</summary>
    public sealed class At(string id, TextSpan span, Fix? fix = null) : Rule
    {
        public override RuleDescriptor Descriptor { get; } = Descriptor(id);

        public override void CheckDocument(RuleContext context) => context.Report(span, "这里", "here", fix);
    }
}
