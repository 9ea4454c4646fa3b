namespace Hengji.Packs.Tests;

/// <summary>The generated document of tests/cases/packs/good/merge/child, and of every shipped pack.</summary>
public sealed class PackDocumenterTests
{
    private static readonly string Golden = Path.Combine(CaseFolders.Cases, "good", "child.md");

    public static TheoryData<string> Ids => [.. PackCatalogue.List(CaseFolders.Packs).Select(pack => pack.Id)];

    /// <summary>Set HENGJI_WRITE_CASES=1 to write the file anew.</summary>
    [Fact]
    public void The_document_of_a_pack_is_the_golden_one()
    {
        var text = PackDocumenter.Describe(PackReader.Read(Path.Combine(CaseFolders.Cases, "good", "merge"), "child").Value);
        if (Environment.GetEnvironmentVariable("HENGJI_WRITE_CASES") == "1")
            File.WriteAllText(Golden, text);
        text.ShouldBe(File.ReadAllText(Golden).ReplaceLineEndings("\n"));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Every_rule_form_and_basis_is_in_the_document(string id)
    {
        var pack = PackReader.Read(CaseFolders.Packs, id).Value;
        var lines = PackDocumenter.Describe(pack).Split('\n');
        foreach (var rule in pack.Rules)
            lines.ShouldContain(line => line.StartsWith($"### {rule.Code} ", StringComparison.Ordinal));
        foreach (var form in pack.Forms.All)
            lines.ShouldContain(line => line.StartsWith("### ", StringComparison.Ordinal) && line.EndsWith($"（{form.Id}）", StringComparison.Ordinal));
        lines.Count(line => line.StartsWith("- 依据：", StringComparison.Ordinal))
            .ShouldBe(pack.Rules.Length + pack.Forms.All.Length + pack.Schemes.Count);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Every_row_of_a_table_has_as_many_cells_as_its_head(string id)
    {
        var width = 0;
        foreach (var line in PackDocumenter.Describe(PackReader.Read(CaseFolders.Packs, id).Value).Split('\n'))
        {
            if (line.Length == 0)
                width = 0;
            if (!line.StartsWith('|'))
                continue;
            var cells = line.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|');
            width = width == 0 ? cells : width;
            cells.ShouldBe(width, line);
        }
    }
}
