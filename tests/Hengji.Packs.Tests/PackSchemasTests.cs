using System.Text.Json.Nodes;

namespace Hengji.Packs.Tests;

/// <summary>packs/schema/*.json against the reader, and every pack file against them.</summary>
public sealed class PackSchemasTests
{
    private static readonly string Folder = Path.Combine(CaseFolders.Packs, "schema");

    public static TheoryData<string> Names => [.. PackSchemas.All.Keys];

    public static TheoryData<string> PackFolders =>
    [
        .. PackCatalogue.List(CaseFolders.Packs).Select(pack => Path.Combine("packs", pack.Id)),
        .. new[] { "base", "middle", "child" }.Select(id => Path.Combine("tests", "cases", "packs", "good", "merge", id)),
    ];

    /// <summary>Set HENGJI_WRITE_CASES=1 to write the files anew.</summary>
    [Theory, MemberData(nameof(Names))]
    public void The_schema_in_the_repository_is_the_reader_s_own(string name)
    {
        var file = Path.Combine(Folder, name + ".schema.json");
        if (Environment.GetEnvironmentVariable("HENGJI_WRITE_CASES") == "1")
            File.WriteAllText(file, PackSchemas.All[name]);
        File.ReadAllText(file).ReplaceLineEndings("\n").ShouldBe(PackSchemas.All[name]);
    }

    [Fact]
    public void There_is_no_schema_the_reader_does_not_know() =>
        Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)
            .ShouldBe(PackSchemas.All.Keys.Select(name => name + ".schema.json"));

    [Theory, MemberData(nameof(PackFolders))]
    public void Every_file_of_a_pack_fits_its_schema(string folder)
    {
        var root = Path.Combine(CaseFolders.Root, folder);
        var files = Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories).ToArray();
        files.ShouldNotBeEmpty();
        files.SelectMany(file => JsonSchemaCheck.Faults(
                YamlAsJson.Read(file), Schema(SchemaOf(Path.GetRelativePath(root, file))), Path.GetFileName(file)))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("unknown-keys", "pack.yaml")]
    [InlineData("unknown-keys", "forms/money.yaml")]
    [InlineData("unknown-keys", "rules/money.yaml")]
    [InlineData("values", "pack.yaml")]
    [InlineData("values", "forms/money.yaml")]
    [InlineData("values", "rules/money.yaml")]
    [InlineData("report", "report.yaml")]
    public void What_the_reader_refuses_does_not_fit_either(string name, string file) =>
        JsonSchemaCheck.Faults(
                YamlAsJson.Read(Path.Combine(CaseFolders.Cases, "bad", name, "main", file)), Schema(SchemaOf(file)), file)
            .ShouldNotBeEmpty();

    private static JsonNode Schema(string name) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name + ".schema.json")))!;

    private static string SchemaOf(string file) =>
        file.Replace('\\', '/').Split('/') switch
        {
            ["forms", _] => "form",
            ["rules", _] => "rules",
            ["schemes", _] => "scheme",
            [var single] => Path.GetFileNameWithoutExtension(single),
            _ => throw new InvalidOperationException($"No schema for {file}."),
        };
}
