using OfficialDocs.Text;
using OfficialDocs.Validation;
using Xunit;

namespace OfficialDocs.Tests.Validation;

public class BracketMapTest
{
    [Theory]
    [InlineData("（甲《乙〈丙〉》丁）", "0-9:0 2-7:1 4-6:2", "")]
    [InlineData("（甲)乙", "0-2:0", "")]
    [InlineData("（甲《乙》", "2-4:0", "0")]
    [InlineData("甲）“乙", "", "1 2")]
    [InlineData("“甲（乙”丙）", "0-4:0", "2 6")]
    [InlineData("People’s ‘甲’", "9-11:0", "")]
    public void Marks_FindTheirPartners(string text, string pairs, string lone)
    {
        BracketMap? map = null;
        var rule = new Capture(context => map = context.Brackets);
        new DocumentValidator(new ValidationOptions { CustomRules = [rule] }).Validate("各单位要认真落实。\n" + text, TestContext.Current.CancellationToken);

        Assert.Equal(pairs, string.Join(' ', map!.Pairs.Select(static pair => $"{pair.Open - 10}-{pair.Close - 10}:{pair.Depth}")));
        Assert.Equal(lone, string.Join(' ', map.Lone.Select(static mark => mark.Position - 10)));
    }

    [Fact]
    public void Place_IsInsideOrNot()
    {
        const string Text = "各单位要认真落实。\n各单位“甲（乙《丙》丁）戊”己（庚）";
        bool[]? inQuotes = null;
        bool found = false;
        var rule = new Capture(context =>
        {
            inQuotes = [.. Enumerable.Range(0, Text.Length).Select(i => context.Brackets.IsInside(i, "“", context.Text))];
            found = context.Brackets.TryGetPairAt(15, out BracketPair pair) && pair.Span == new TextSpan(15, 7) && !context.Brackets.TryGetPairAt(16, out _);
        });
        new DocumentValidator(new ValidationOptions { CustomRules = [rule] }).Validate(Text, TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(0, Text.Length).Select(static i => i is > 13 and < 23), inQuotes);
        Assert.True(found);
    }

    private sealed class Capture(Action<RuleContext> look) : Rule
    {
        public override RuleDescriptor Descriptor { get; } = TestRules.Descriptor("YZ0101");

        public override void CheckDocument(RuleContext context) => look(context);
    }
}
