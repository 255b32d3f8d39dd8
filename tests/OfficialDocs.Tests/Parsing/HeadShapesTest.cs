using Xunit;
using OfficialDocs.Parsing;

namespace OfficialDocs.Tests.Parsing;

/// <summary>Lines of the head that are told by their characters are not asked what else they are: these are what else they might be.</summary>
public class HeadShapesTest
{
    [Fact]
    public void NoKeyAndNoColumnOfAPageEndsAsOrgansDo()
    {
        Assert.NotEmpty(PageChrome.KeysAndColumns);
        Assert.All(PageChrome.KeysAndColumns, static word => Assert.False(DocumentReader.EndsAsNoKey(word)));
    }

    /// <summary>Each is as plain as a title or addressees, and something else.</summary>
    [Theory]
    [InlineData("行政规范性文件", LineRole.PageChrome)]
    [InlineData("政策法规库", LineRole.PageChrome)]
    [InlineData("发文机关：云州市人民政府", LineRole.PageChrome)]
    [InlineData("规范性文件统一登记号：", LineRole.PageChrome)]
    [InlineData("网站首页", LineRole.PageChrome)]
    [InlineData("云州日报记者李文清摄", LineRole.PageChrome)]
    [InlineData("特急", LineRole.Urgency)]
    [InlineData("秘密", LineRole.SecurityClassification)]
    [InlineData("第二号", LineRole.DocumentNumber)]
    public void WhatElseAPlainLineMayBe(string line, LineRole role)
    {
        OfficialDocument document = OfficialDocument.Parse($"云州市人民政府关于做好防汛工作的通知\n{line}\n各县人民政府，市政府各部门：\n　　请认真落实。\n云州市人民政府\n2025年3月5日\n");

        Assert.Equal(role, document.Lines[1].Role);
        Assert.Equal("云州市人民政府关于做好防汛工作的通知", document.Title?.Text);
        Assert.Equal(2, document.MainRecipients.Count);
    }

    [Fact]
    public void BelowARowOfThePageAPlainLineIsItsValue()
    {
        OfficialDocument document = OfficialDocument.Parse("发布机构：\n云州市人民政府\n发布日期：\n2025-03-06\n云州市人民政府关于做好防汛工作的通知\n各县人民政府：\n　　请认真落实。\n云州市人民政府\n2025年3月5日\n");

        Assert.All(document.Lines.Take(4), static line => Assert.Equal(LineRole.PageChrome, line.Role));
        Assert.Equal("云州市人民政府关于做好防汛工作的通知", document.Title?.Text);
    }

    [Fact]
    public void UnderTheSignatoriesAPlainLineMayBeNames()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市人民政府文件\n云政发〔2025〕8号　签发人：张　远\n李文清\n云州市人民政府关于追加防汛经费的请示\n省人民政府：\n　　请审批。\n云州市人民政府\n2025年3月5日\n");

        Assert.Equal(["张远", "李文清"], document.Header.Signatories.Select(static name => name.Value));
    }
}
