using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Hengji.Packs.Tests;

/// <summary>docs/reference/pack-format.md against the reader.</summary>
public sealed class PackFormatPageTests
{
    private static readonly string Page =
        File.ReadAllText(Path.Combine(CaseFolders.Root, "docs", "reference", "pack-format.md"));

    [Fact]
    public void Names_every_key_of_the_format() =>
        PackSchemas.All.Values
            .SelectMany(schema => KeysOf(JsonNode.Parse(schema)!))
            .Distinct()
            .Where(key => !Regex.IsMatch(Page, $@"(?<![\w-]){Regex.Escape(key)}(?![\w-])"))
            .ShouldBeEmpty();

    [Fact]
    public void Names_every_code_of_the_source()
    {
        var sources = Directory.EnumerateFiles(
            Path.Combine(CaseFolders.Root, "src", "Hengji.Packs"), "*.cs", SearchOption.AllDirectories);
        var codes = sources.SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"(pack\\.[a-z-]+)\""))
            .Select(match => match.Groups[1].Value)
            .Except(["pack.yaml"])
            .Distinct()
            .ToArray();
        codes.Length.ShouldBeGreaterThan(20);
        codes.Where(code => !Page.Contains($"`{code}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IEnumerable<string> KeysOf(JsonNode node) =>
        node switch
        {
            JsonObject map => map.SelectMany(pair => pair.Key == "properties"
                ? pair.Value!.AsObject().SelectMany(key => KeysOf(key.Value!).Prepend(key.Key))
                : pair.Value is null ? [] : KeysOf(pair.Value)),
            JsonArray list => list.SelectMany(item => item is null ? [] : KeysOf(item)),
            _ => [],
        };
}
