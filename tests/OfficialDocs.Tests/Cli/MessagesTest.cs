using System.Globalization;
using System.Reflection;
using OfficialDocs.Cli.Localization;
using Xunit;

namespace OfficialDocs.Tests.Cli;

public class MessagesTest
{
    // Members whose text is the same in both languages.
    private static readonly string[] s_international = [nameof(Messages.Encoding)];

    public static TheoryData<string> Members => [.. typeof(Messages)
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(static member => member is PropertyInfo or MethodInfo { IsSpecialName: false })
        .Select(static member => member.Name)];

    [Theory]
    [MemberData(nameof(Members))]
    public void EveryMessage_IsThere_InBothLanguages(string member)
    {
        string[] chinese = [.. Texts(Messages.Chinese, member)];
        string[] english = [.. Texts(Messages.English, member)];

        Assert.Equal(chinese.Length, english.Length);
        Assert.All(chinese.Concat(english), static text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.All(chinese.Concat(english), static text => Assert.DoesNotContain('\n', text));
        if (!s_international.Contains(member))
        {
            Assert.All(chinese, static text => Assert.True(HasChinese(text), text));
        }

        // The names of the document types are given in Chinese too: they have no other official name.
        if (member != nameof(Messages.Type))
        {
            Assert.All(english, static text => Assert.False(HasChinese(text), text));
        }
    }

    [Theory]
    [InlineData(null, "zh-CN", true)]
    [InlineData(null, "zh-Hant-TW", true)]
    [InlineData(null, "en-GB", false)]
    [InlineData(null, "ja-JP", false)]
    [InlineData(null, "", false)]
    [InlineData("en", "zh-CN", false)]
    [InlineData("zh", "en-US", true)]
    [InlineData("fr", "zh-CN", true)]
    public void Language_IsTheOneAskedFor_ElseTheUsers(string? code, string culture, bool isChinese)
        => Assert.Same(isChinese ? Messages.Chinese : Messages.English, Messages.For(code, CultureInfo.GetCultureInfo(culture)));

    private static bool HasChinese(string text) => text.Any(static c => c is (>= '\u4E00' and <= '\u9FFF') or '、');

    /// <summary>All texts of a member: one for a property, one for each value of its enumeration for a method that takes one.</summary>
    private static IEnumerable<string> Texts(Messages messages, string member)
    {
        if (typeof(Messages).GetProperty(member) is { } property)
        {
            return [(string)property.GetValue(messages)!];
        }

        MethodInfo method = typeof(Messages).GetMethod(member, BindingFlags.Public | BindingFlags.Instance)!;
        ParameterInfo[] parameters = method.GetParameters();
        ParameterInfo? choice = parameters.FirstOrDefault(static parameter => parameter.ParameterType.IsEnum);
        Array choices = choice is null ? new object[] { 0 } : Enum.GetValues(choice.ParameterType);
        return choices.Cast<object>().Select(value =>
            (string)method.Invoke(messages, [.. parameters.Select(parameter => parameter == choice ? value : Sample(parameter.ParameterType))])!);
    }

    private static object Sample(Type type)
        => type == typeof(string) ? "x"
            : type == typeof(int) ? 2
            : type == typeof(long) ? 2L
            : type == typeof(DateOnly) ? new DateOnly(2025, 3, 5)
            : throw new ArgumentException($"No sample of {type}.", nameof(type));
}
