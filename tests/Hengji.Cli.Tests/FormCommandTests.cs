using System.Text.Json;

namespace Hengji.Cli.Tests;

/// <summary>The official forms as a workbook and back, also by way of LibreOffice.</summary>
public sealed class FormCommandTests : IDisposable
{
    private readonly Workshop workshop = new();

    public void Dispose() => workshop.Dispose();

    [Fact]
    public void The_workbook_gives_the_same_findings_and_scores_as_the_folder()
    {
        Export().ShouldStartWith($"已写出 {workshop["forms.xlsx"]}，共 ");

        var fromFolder = Json("folder.json", Cli.Sample);
        var fromWorkbook = Json("workbook.json", workshop["forms.xlsx"]);

        Findings(fromWorkbook).ShouldBe(Findings(fromFolder));
        foreach (var part in (string[])["summary", "scores"])
            JsonElement.DeepEquals(fromWorkbook.GetProperty(part), fromFolder.GetProperty(part)).ShouldBeTrue(part);
    }

    [Fact]
    public void Import_gives_back_every_cell_of_the_sample()
    {
        _ = Export();

        Import("forms.xlsx");

        ShouldHoldTheSample(workshop["data"]);
    }

    [Fact]
    public void Nothing_is_lost_when_LibreOffice_saves_the_workbook()
    {
        _ = Export();
        var soffice = Cli.RunOther("soffice",
        [
            $"-env:UserInstallation=file://{workshop["profile"]}", "--headless", "--convert-to", "xlsx",
            "--outdir", workshop["saved"], workshop["forms.xlsx"],
        ]);
        File.Exists(workshop["saved/forms.xlsx"]).ShouldBeTrue(soffice.Error);

        Import("saved/forms.xlsx");

        ShouldHoldTheSample(workshop["data"]);
    }

    [Fact]
    public void Bad_input_leaves_nothing()
    {
        var bad = workshop.Sample("bad", ("income.csv", "9840.04", "九千"));

        Cli.Run("form", "export", bad, "--out", workshop["forms.xlsx"]).ExitCode.ShouldBe(2);
        Cli.Run("form", "import", bad, "--out", workshop["data"]).ExitCode.ShouldBe(2);

        workshop.Files.ShouldAllBe(file => file.StartsWith("bad"));
    }

    private string Export()
    {
        var ran = Cli.Run("form", "export", Cli.Sample, "--out", workshop["forms.xlsx"]);
        (ran.ExitCode, ran.Error).ShouldBe((0, ""));
        return ran.Output;
    }

    private void Import(string workbook)
    {
        var ran = Cli.Run("form", "import", workshop[workbook], "--out", workshop["data"]);
        (ran.ExitCode, ran.Error).ShouldBe((0, ""));
    }

    /// <summary>Reads the sample's files with the framework's own parser and wants each cell and each mark again.</summary>
    private static void ShouldHoldTheSample(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf(Cli.Sample), "*.csv"))
        {
            var name = Path.GetFileName(file);
            Cells(Path.Combine(folder, name)).ShouldBe(Cells(file), name);
        }
    }

    private static List<string> Cells(string path) =>
        [.. CsvCases.Read(path).SelectMany((row, i) => row
            .Where(cell => cell.Value.Trim().Length > 0)
            .Select(cell => $"{i} {cell.Key} = {Marks(cell.Key, cell.Value)}"))
            .Order(StringComparer.Ordinal)];

    /// <summary>Marks are a set: their order says nothing.</summary>
    private static string Marks(string column, string cell) =>
        column is "假定" or "aliases" ? string.Join(';', cell.Split(';').Order(StringComparer.Ordinal)) : cell;

    private JsonElement Json(string name, string input)
    {
        Cli.Run("check", input, "--json", workshop[name]).ExitCode.ShouldBe(1);
        using var json = JsonDocument.Parse(File.ReadAllBytes(workshop[name]));
        return json.RootElement.Clone();
    }

    /// <summary>Findings without their places, which name the file they were read from.</summary>
    private static List<string> Findings(JsonElement json) =>
        [.. json.GetProperty("findings").EnumerateArray().Select(finding =>
            $"{finding.GetProperty("code")} {finding.GetProperty("level")} {finding.GetProperty("message")} "
            + string.Join('；', finding.GetProperty("places").EnumerateArray().Select(place =>
                $"{place.GetProperty("figure")} {place.GetProperty("quote")}")))];
}
