using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace OfficialDocs.Tests.Model;

/// <summary>Walks all public types, so that a new one cannot forget what the others promise.</summary>
public class PublicTypesTest
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] s_types = typeof(OfficialDocument).Assembly.GetExportedTypes();

    public static TheoryData<Type> Structs => new(s_types.Where(type => type is { IsValueType: true, IsEnum: false, ContainsGenericParameters: false, IsByRefLike: false }));

    /// <summary>The structs that can be read from text.</summary>
    public static TheoryData<Type> Lexemes => new(s_types.Where(type => type is { IsValueType: true, IsEnum: false } && HasTryParse(type)));

    [Fact]
    public void Types_AreFound()
    {
        Assert.Contains(typeof(DocumentNumber), Lexemes.Select(row => row.Data));
        Assert.Contains(typeof(IssuedDate), Lexemes.Select(row => row.Data));
        Assert.Contains(typeof(SectionLabel), Lexemes.Select(row => row.Data));
        Assert.Contains(typeof(SecurityClassification), Lexemes.Select(row => row.Data));
        Assert.Contains(typeof(OfficialDocs.Text.TextSpan), Structs.Select(row => row.Data));
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void Struct_IsReadOnlyAndEquatable(Type type)
    {
        Assert.True(type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false), $"{type} can change.");
        Assert.Contains(typeof(IEquatable<>).MakeGenericType(type), type.GetInterfaces());
        Assert.NotNull(type.GetMethod("op_Equality"));
        Assert.NotNull(type.GetMethod("op_Inequality"));
    }

    [Theory]
    [MemberData(nameof(Lexemes))]
    public void Lexeme_ImplementsTheInterfacesOfTheFramework(Type type)
    {
        Type[] interfaces = type.GetInterfaces();

        Assert.Contains(typeof(ISpanParsable<>).MakeGenericType(type), interfaces);
        Assert.Contains(typeof(IParsable<>).MakeGenericType(type), interfaces);
        Assert.Contains(typeof(ISpanFormattable), interfaces);
        Assert.Contains(typeof(IFormattable), interfaces);
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void Struct_ThatIsComparable_HasAllFourOperators(Type type)
    {
        bool isComparable = type.GetInterfaces().Contains(typeof(IComparable<>).MakeGenericType(type));

        Assert.All(
            ["op_LessThan", "op_GreaterThan", "op_LessThanOrEqual", "op_GreaterThanOrEqual"],
            name => Assert.Equal(isComparable, type.GetMethod(name) is not null));
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void Default_IsSafe(Type type)
    {
        object value = RuntimeHelpers.GetUninitializedObject(type);
        object other = RuntimeHelpers.GetUninitializedObject(type);

        Assert.Equal(value.ToString(), other.ToString());
        Assert.NotNull(value.ToString());
        Assert.Equal(value.GetHashCode(), other.GetHashCode());
        Assert.True(value.Equals(other));
        Assert.False(value.Equals(null));
        Assert.False(value.Equals("通知"));
        Assert.All(type.GetProperties(BindingFlags.Public | BindingFlags.Instance), property => Assert.Null(Record.Exception(() => property.GetValue(value))));
    }

    [Theory]
    [MemberData(nameof(Lexemes))]
    public void Default_IsFormattedAsItsText(Type type)
    {
        var value = (ISpanFormattable)RuntimeHelpers.GetUninitializedObject(type);
        string text = value.ToString()!;
        char[] buffer = new char[64];

        Assert.True(value.TryFormat(buffer, out int written, default, null));
        Assert.Equal(text, new string(buffer, 0, written));
        Assert.Equal(text, value.ToString(null, null));
        Assert.Equal(text.Length == 0, value.TryFormat([], out written, default, null));
        Assert.Equal(0, written);
    }

    [Fact]
    public void Types_HaveNoPublicMutableFields()
    {
        IEnumerable<string> mutable =
            from type in s_types
            from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where field is { IsInitOnly: false, IsLiteral: false } && !(type.IsEnum && field.IsSpecialName)
            select $"{type}.{field.Name}";

        Assert.Empty(mutable);
    }

    [Fact]
    public void Library_HasNoStaticStateThatChanges()
    {
        IEnumerable<string> fields =
            from type in typeof(OfficialDocument).Assembly.GetTypes()
            where !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            from field in type.GetFields(Static)
            where field is { IsInitOnly: false, IsLiteral: false } && !field.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            select $"{type}.{field.Name}";
        IEnumerable<string> properties =
            from type in s_types
            from property in type.GetProperties(Static)
            where property.SetMethod is not null
            select $"{type}.{property.Name}";

        Assert.Empty(fields);
        Assert.Empty(properties);
    }

    private static bool HasTryParse(Type type) => type.GetMethods(BindingFlags.Public | BindingFlags.Static).Any(method => method.Name == "TryParse");
}
