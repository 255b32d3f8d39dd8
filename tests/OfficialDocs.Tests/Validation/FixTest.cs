using CsCheck;
using OfficialDocs.Text;
using OfficialDocs.Validation;
using Xunit;

namespace OfficialDocs.Tests.Validation;

/// <summary>Fixes: what is changed, in which order, and that it ends.</summary>
public class FixTest
{
    private static readonly ValidationOptions s_web = new() { Profile = ValidationProfile.WebCopy };

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public void SafeFixes_AreMade_AndNothingElseIsChanged()
    {
        const string Text = "云政发[2025]8号\r\n\r\n关于做好防汛工作的通知\r\n\r\n各单位:\r\n\r\n请加强监测...\r\n\r\n云州市人民政府\r\n2025年3月5日";

        FixResult result = new DocumentValidator(s_web with { Settings = [new RuleSetting("GW04", null), new RuleSetting("GW03", null)] }).FixAll(SourceText.From(Text), cancellationToken: Now);

        Assert.Equal(Text.Replace("[2025]", "〔2025〕", StringComparison.Ordinal).Replace("...", "……", StringComparison.Ordinal), result.Text);
        Assert.Equal(["GW0201", "GW1104"], result.Applied.Select(static finding => finding.Rule.Id));
        Assert.Equal(["〔", "〕", "……"], result.Edits.Select(static edit => edit.NewText));
        Assert.Equal(result.Text, FixLoop.Apply(Text, result.Edits));
        Assert.Equal(result.Text, result.Remaining.Document.Source!.Content);
    }

    [Fact]
    public void Suggestions_AreMadeOnlyWhenAskedFor()
    {
        const string Text = "云州市人民政府关于做好防汛工作的通知";
        var rule = new TestRules.At("YZ0101", new TextSpan(0, 3), Fix.Suggested(new TextSpan(0, 3), "青河县", new("", "")));
        var validator = new DocumentValidator(new ValidationOptions { CustomRules = [rule], Settings = [new RuleSetting("GW", null) with { Selector = "GW03" }] });

        Assert.Equal(Text, validator.FixAll(SourceText.From(Text), cancellationToken: Now).Text);
    }

    [Fact]
    public void FixThatUncoversAnother_IsFollowedUp()
    {
        var validator = new DocumentValidator(s_web with { CustomRules = [new TestRules.Replace("YZ0101", "抓紧抓紧", "抓紧"), new TestRules.Replace("YZ0102", "抓紧落实", "落实")] });

        FixResult result = validator.FixAll(SourceText.From("各单位要抓紧抓紧抓紧落实。"), cancellationToken: Now);

        Assert.Equal("各单位要落实。", result.Text);
        Assert.Equal("各单位要落实。", FixLoop.Apply("各单位要抓紧抓紧抓紧落实。", result.Edits));
    }

    [Theory]
    [InlineData("各单位报送表1&nbsp;25日前完成。", "各单位报送表1 25日前完成。")]
    [InlineData("各单位报送表1&nbsp;&emsp;25日前完成。", "各单位报送表1 25日前完成。")]
    [InlineData("各单位报送表1&nbsp;并于25&nbsp;日前完成。", "各单位报送表1并于25日前完成。")]
    public void BlanksOfWebPages_BetweenNumbers_DoNotJoinThem(string text, string expected)
        => Assert.Equal(expected, new DocumentValidator().FixAll(text, FixSafety.Safe, TestContext.Current.CancellationToken).Text);

    [Theory]
    [InlineData("根据云政办发[2020]5号、[2021]6号，各单位要认真落实。", "根据云政办发〔2020〕5号、〔2021〕6号，各单位要认真落实。")]
    [InlineData("各单位要落实'以水定城'原则。", "各单位要落实“以水定城”原则。")]
    [InlineData("会议强调：\"落实'以水定城'原则\"。", "会议强调：“落实‘以水定城’原则”。")]
    [InlineData("为做好防汛工作，现通知如下。\n各单位要加强巡查.发现问题及时整改.", "为做好防汛工作，现通知如下。\n各单位要加强巡查.发现问题及时整改。")]
    [InlineData("物资储备率降低50﹪，设备为220v、50hz、20db。", "物资储备率降低50%，设备为220v、50Hz、20db。")]
    public void SafeFixes_OfOneLine_LeaveNone(string text, string expected)
    {
        FixResult result = new DocumentValidator().FixAll(text, FixSafety.Safe, TestContext.Current.CancellationToken);

        Assert.Equal(expected, result.Text);
        Assert.DoesNotContain(result.Remaining.Findings, static finding => finding.Fix?.Safety == FixSafety.Safe);
    }

    [Fact]
    public void MarkBehindTheLabelOfAnAttachment_Goes()
    {
        const string Text = "云州市人民政府关于做好防汛工作的通知\n各县（区）人民政府：\n请对照清单。\n附件：1.防汛任务清单\n2.物资清单\n云州市人民政府\n2025年3月5日\n\n附件1、\n\n防汛任务清单\n堤防。\n\n附件2\n\n物资清单\n编织袋。\n";

        FixResult result = new DocumentValidator(s_web).FixAll(Text, FixSafety.Safe, Now);

        Assert.Contains(result.Applied, static finding => finding.Rule.Id == "GW0609");
        Assert.Contains("\n附件1\n", result.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("各单位实施二期、?水灌区建设。")]
    [InlineData("各单位实施?水灌区建设。")]
    [InlineData("依照《云州市防汛条例》第三十一条第（二）项、第（三）项规定处理。")] // One of them alone would be half a fix.
    [InlineData("根据检测意见（云检字（2024）第056号），各单位要抓好落实。")]
    [InlineData("用水单位应当安装计量设施。　　违反前款规定的，责令改正。　　情节严重的，处以罚款。")] // Two paragraphs that lost their line break.
    [InlineData("各单位要落实责任； 备足物资。")]
    [InlineData("全县位居第３，２００户企业参加。")] // Two numbers.
    [InlineData("请贯彻‹关于印发《关于执行《节水条例》的意见》的通知›。")] // 《节水条例》 is the third level, double again.
    [InlineData("请贯彻《关于印发\n《关于执行《节水条例》的意见》的通知》。")]
    [InlineData("一、加强值守\n各单位要值守。\n二、备足物资\n各单位要备足。\n3、总结验收\n各单位要总结。")]
    [InlineData("根据有关意见（云评（2024）第036号），各单位要抓好落实。")] // 第 and the zero may be the number's own.
    public void WhatIsNotCertain_Stays(string text)
        => Assert.Equal(text, new DocumentValidator().FixAll(text, FixSafety.Safe, TestContext.Current.CancellationToken).Text);

    [Theory]
    [InlineData("投资１．５亿元，增长１２．３％，达到３，０００户，于１０：３０开始。", "投资1.5亿元，增长12.3%，达到３，０００户，于10:30开始。")]
    [InlineData("总额１，２３４，５６７元，上午９：３０—１１：３０受理，坡度为１：２０。", "总额１，２３４，５６７元，上午9:30—11:30受理，坡度为1：20。")]
    [InlineData("其中１．２０２５年完成，２．２０２６年验收。", "其中1．2025年完成，2．2026年验收。")] // The points of labels.
    [InlineData("包括１．３个项目，提高１．３个百分点。", "包括1．3个项目，提高1.3个百分点。")]
    [InlineData("见表１：２０个村，注１：３０户。", "见表1：20个村，注1：30户。")]
    [InlineData("请贯彻《关于印发《关于执行《节水条例》的意见》的通知》。", "请贯彻《关于印发〈关于执行《节水条例》的意见〉的通知》。")]
    [InlineData("请认真贯彻《 节水条例 》，抓好落实。", "请认真贯彻《节水条例》，抓好落实。")]
    [InlineData("堤顶宽度达到 .8米，抓好落实。", "堤顶宽度达到 0.8米，抓好落实。")]
    public void SafeFix_MakesTheWholeNumberOrTitle(string text, string expected)
    {
        FixResult result = new DocumentValidator().FixAll(text, FixSafety.Safe, TestContext.Current.CancellationToken);

        Assert.Equal(expected, result.Text);
        Assert.DoesNotContain(result.Remaining.Findings, static finding => finding.Fix?.Safety == FixSafety.Safe);
    }

    [Fact]
    public void LeaderBehindALabel_GoesAsOne()
    {
        FixResult result = new DocumentValidator().FixAll("为做好防汛工作，现通知如下。\n（一）" + new string('.', 40) + "加强值守\n（二）备足物资\n", FixSafety.Safe, TestContext.Current.CancellationToken);

        Assert.Contains("\n（一）加强值守\n", result.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Remaining.Findings, static finding => finding.Fix?.Safety == FixSafety.Safe);
    }

    [Fact]
    public void TimeOfDayBeforeAColon_IsNotTakenForAddressees()
    {
        FixResult result = new DocumentValidator().FixAll("上午9：30：\n各县（区）要认真落实。\n", FixSafety.Safe, TestContext.Current.CancellationToken);

        Assert.StartsWith("上午9:30：", result.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Remaining.Findings, static finding => finding.Fix?.Safety == FixSafety.Safe);
    }

    [Fact]
    public void RulesThatContradictEachOther_EndSomewhere()
    {
        var validator = new DocumentValidator(s_web with { CustomRules = [new TestRules.Replace("YZ0101", "认真", "切实"), new TestRules.Replace("YZ0102", "切实", "认真")] });

        FixResult result = validator.FixAll(SourceText.From("各单位要认真落实。"), cancellationToken: Now);

        Assert.Contains(result.Text, (string[])["各单位要认真落实。", "各单位要切实落实。"]);
    }

    [Fact]
    public void FixesInEachOthersWay_AreMadeOneAfterTheOther()
    {
        var validator = new DocumentValidator(s_web with { CustomRules = [new TestRules.Replace("YZ0101", "抓实", "落实"), new TestRules.Replace("YZ0102", "实实在在", "踏实")] });

        Assert.Equal("各单位要落踏实。", validator.FixAll(SourceText.From("各单位要抓实实在在。"), cancellationToken: Now).Text);
    }

    /// <summary>Rounds of edits, each of the text the last one left, are the same as their composition on the original.</summary>
    [Fact]
    public void RoundsOfEdits_ComposeToEditsOfTheOriginal()
    {
        Gen<List<TextEdit>> edits = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 4], Gen.String[Gen.Char['a', 'e'], 0, 3]).List[0, 5].Select(static parts =>
        {
            var round = new List<TextEdit>();
            int position = 0;
            foreach ((int gap, int length, string text) in parts)
            {
                position += gap + 1;
                round.Add(new TextEdit(new TextSpan(position, length), text));
                position += length;
            }

            return round;
        });

        Gen.Select(Gen.String[Gen.Char['0', '9'], 0, 30], edits.Array[1, 4]).Sample(static (original, rounds) =>
        {
            var composition = new EditComposition(original.Length);
            string text = original;
            foreach (List<TextEdit> round in rounds)
            {
                round.RemoveAll(edit => edit.Span.End > text.Length);
                composition.Add(round);
                text = FixLoop.Apply(text, round);
            }

            IReadOnlyList<TextEdit> composed = composition.ToEdits();
            Assert.Equal(text, FixLoop.Apply(original, composed));
            Assert.All(composed.Zip(composed.Skip(1)), static pair => Assert.True(pair.First.Span.End < pair.Second.Span.Start));
        }, iter: 5000);
    }

    [Theory]
    [InlineData("# # # # # # # # # # # # # # # # # # # # 关于做好防汛工作的通知\n", "关于做好防汛工作的通知\n")] // More marks than there are rounds.
    [InlineData("关于做好防汛工作的通知\n\n共<b>25</b>项，其中3<b>20项。\n", "关于做好防汛工作的通知\n\n共25项，其中3<b>20项。\n")] // Two numbers do not become one.
    [InlineData("关于做好防汛工作的通知\n\n见2021/2<b/三>/1。\n", "关于做好防汛工作的通知\n\n见2021/2<b/三>/1。\n")] // No tag.
    [InlineData("关于做好防汛工作的通知\n\n<tr><td>青河县</td><td>储备编织袋。</td></tr>\n", "关于做好防汛工作的通知\n\n青河县</td><td>储备编织袋。\n")] // Nor do two cells.
    [InlineData("关于做好防汛工作的通知<br>\n\n&nbsp;&nbsp;<p>请抓好落实。</p>", "关于做好防汛工作的通知\n\n请抓好落实。")]
    [InlineData("关于做好防汛工作的通知\n\n请抓好落实。<br>云州市水务局\n", "关于做好防汛工作的通知\n\n请抓好落实。<br>云州市水务局\n")]
    public void Markup_GoesAtOnce_AndTakesNoNumberWithIt(string text, string expected)
        => Assert.Equal(expected, new DocumentValidator(new ValidationOptions { Profile = ValidationProfile.WebCopy }).FixAll(text, cancellationToken: TestContext.Current.CancellationToken).Text);

    [Theory]
    [InlineData("关于做好防汛工作的通知\n\n见《云州市节水办法》（试行）（征求意见稿）。\n", "关于做好防汛工作的通知\n\n见《云州市节水办法（试行）（征求意见稿）》。\n")]
    [InlineData("关于做好防汛工作的通知\n\n见云州市节水办法》（试行）。\n", "关于做好防汛工作的通知\n\n见云州市节水办法》（试行）。\n")] // Where the name begins is not known.
    [InlineData("关于做好防汛工作的通知\n\n请于上午9：30到会。\n\n抄送:市委办公室，\n上午9：30送达\n", "关于做好防汛工作的通知\n\n请于上午9:30到会。\n\n抄送：市委办公室，\n上午9:30送达。\n")]
    [InlineData("关于做好防汛工作的通知\n\n请认真贯彻执行。\n\n附件:1.任务清单；2.联系人名单\n\n云州市人民政府\n2025年3月5日\n（此件公开发布）。\n", "关于做好防汛工作的通知\n\n请认真贯彻执行。\n\n附件：1.任务清单　2.联系人名单\n\n云州市人民政府\n2025年3月5日\n（此件公开发布）\n")] // The mark parted the names.
    [InlineData("关于做好防汛工作的通知\n\n请认真贯彻执行。\n\n附件;1.任务表\n\n云州市人民政府\n2025年3月5日\n(此件公开发布).\n", "关于做好防汛工作的通知\n\n请认真贯彻执行。\n\n附件：1.任务表\n\n云州市人民政府\n2025年3月5日\n（此件公开发布）\n")]
    public void Fixes_DoNotUndoOneAnother(string text, string expected)
        => Assert.Equal(expected, new DocumentValidator(new ValidationOptions { Profile = ValidationProfile.WebCopy }).FixAll(text, cancellationToken: TestContext.Current.CancellationToken).Text);
}
