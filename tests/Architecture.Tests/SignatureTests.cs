using System.Reflection;

namespace Architecture.Tests;

/// <summary>Types of document and YAML libraries stay out of public signatures.</summary>
public sealed class SignatureTests
{
    private static readonly string[] Foreign = ["DocumentFormat", "ExcelDataReader", "YamlDotNet", "Spectre", "System.CommandLine", "UglyToad"];

    public static TheoryData<string> Rooms => ["Hengji", "Hengji.Packs", "Hengji.Documents", "Hengji.Auditing", "Hengji.UseCases"];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Mention_no_foreign_type(string room) =>
        Assembly.Load(room).GetExportedTypes()
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(member => TypesOf(member).Any(IsForeign))
            .Select(member => $"{member.DeclaringType}.{member.Name}")
            .ShouldBeEmpty();

    private static IEnumerable<Type> TypesOf(MemberInfo member) =>
        member switch
        {
            MethodInfo method => method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType),
            ConstructorInfo constructor => constructor.GetParameters().Select(p => p.ParameterType),
            PropertyInfo property => [property.PropertyType],
            FieldInfo field => [field.FieldType],
            _ => [],
        };

    private static bool IsForeign(Type type) =>
        Foreign.Any(name => type.FullName?.StartsWith(name, StringComparison.Ordinal) == true)
        || type.GenericTypeArguments.Any(IsForeign);
}
