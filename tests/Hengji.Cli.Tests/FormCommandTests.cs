using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

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
    public void Json_tells_what_was_written()
    {
        var ran = Cli.Run("form", "export", Cli.Sample, "--out", workshop["forms.xlsx"], "--json", "-");

        (ran.ExitCode, ran.Error).ShouldBe((0, ""));
        using var json = JsonDocument.Parse(ran.Output);
        json.RootElement.GetProperty("schema").GetString().ShouldBe("hengji.forms/1");
        json.RootElement.GetProperty("written").GetString().ShouldBe(workshop["forms.xlsx"]);
        json.RootElement.GetProperty("figures").GetInt32().ShouldBeGreaterThan(700);
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
    public void All_problems_of_a_workbook_come_in_one_go()
    {
        _ = Export();
        Spoil("xl/worksheets/sheet6.xml", "E6", """<c r="E6" t="e"><f>1/0</f><v>#DIV/0!</v></c>""");
        Spoil("xl/worksheets/sheet6.xml", "F7", """<c r="F7" t="inlineStr"><is><t>九千</t></is></c>""");

        var ran = Cli.Run("check", workshop["forms.xlsx"]);

        (ran.ExitCode, ran.Output).ShouldBe((2, ""));
        ran.Error.ShouldContain("[workbook.formula-error] forms.xlsx 年度收入情况!E6：公式出错，显示为 #DIV/0!");
        ran.Error.ShouldContain("[figure.not-a-number] forms.xlsx 年度收入情况!F7：“九千”不是数字");
        ran.Error.ShouldEndWith("共 2 处问题，没有写出任何文件。\n");
    }

    [Fact]
    public void A_workbook_with_macros_is_refused_whatever_its_name()
    {
        _ = Export();
        using (var zip = ZipFile.Open(workshop["forms.xlsx"], ZipArchiveMode.Update))
            zip.CreateEntry("xl/vbaProject.bin").Open().Dispose();
        File.Copy(workshop["forms.xlsx"], workshop["forms.xlsm"]);

        foreach (var name in (string[])["forms.xlsx", "forms.xlsm"])
            Cli.Run("check", workshop[name]).ShouldSatisfyAllConditions(
                ran => ran.ExitCode.ShouldBe(2),
                ran => ran.Error.ShouldContain($"[workbook.macros] {name}"));
    }

    [Fact]
    public void Bad_input_leaves_nothing()
    {
        var bad = workshop.Sample("bad", ("income.csv", "9840.04", "九千"));

        Cli.Run("form", "export", bad, "--out", workshop["forms.xlsx"]).ExitCode.ShouldBe(2);
        Cli.Run("form", "import", bad, "--out", workshop["data"]).ExitCode.ShouldBe(2);

        workshop.Files.ShouldAllBe(file => file.StartsWith("bad"));
    }

    /// <summary>Puts another cell in the place of one that the sheet has.</summary>
    private void Spoil(string sheet, string cell, string replacement)
    {
        using var zip = ZipFile.Open(workshop["forms.xlsx"], ZipArchiveMode.Update);
        using var stream = zip.GetEntry(sheet)!.Open();
        var xml = new StreamReader(stream).ReadToEnd();
        var changed = new Regex($"""<c r="{cell}"[^>]*?(/>|>.*?</c>)""").Replace(xml, replacement, 1);
        changed.ShouldNotBe(xml);
        stream.SetLength(0);
        stream.Write(Encoding.UTF8.GetBytes(changed));
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
