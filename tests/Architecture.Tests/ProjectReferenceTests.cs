using System.Xml.Linq;

namespace Architecture.Tests;

/// <summary>The arrows between rooms point down only, as docs/architecture.md draws them.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Hengji"] = [],
        ["Hengji.Packs"] = ["Hengji"],
        ["Hengji.Documents"] = ["Hengji"],
        ["Hengji.Auditing"] = ["Hengji.Documents"],
        ["Hengji.Signing"] = [],
        ["Hengji.Storage"] = ["Hengji"],
        ["Hengji.Storage.Sqlite"] = ["Hengji.Storage"],
        ["Hengji.Storage.Postgres"] = ["Hengji.Storage"],
        ["Hengji.UseCases"] = ["Hengji.Packs", "Hengji.Auditing", "Hengji.Storage", "Hengji.Signing"],
        ["Hengji.Web"] = ["Hengji.UseCases", "Hengji.Storage.Sqlite", "Hengji.Storage.Postgres"],
        ["Hengji.Cli"] = ["Hengji.UseCases"],
        ["Hengji.Testing"] = ["Hengji.UseCases"],
    };

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void References_only_rooms_below(string project) =>
        References(project, "ProjectReference")
            .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))
            .ShouldBe(Allowed[project], ignoreOrder: true);

    [Fact]
    public void Every_room_is_listed() =>
        Directory.GetDirectories(Path.Combine(Repository.Root, "src"))
            .Select(path => Path.GetFileName(path)!)
            .ShouldBe(Allowed.Keys, ignoreOrder: true);

    [Fact]
    public void The_core_has_no_packages() => References("Hengji", "PackageReference").ShouldBeEmpty();

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"))
            .Descendants(kind)
            .Select(reference => reference.Attribute("Include")!.Value);
}
