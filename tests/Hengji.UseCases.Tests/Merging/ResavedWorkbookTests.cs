using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Hengji.Documents.Excel;
using Hengji.Storage.Dossiers;
using Hengji.Storage.People;
using Hengji.UseCases.Merging;
using Hengji.UseCases.People;
using Hengji.UseCases.Tests.Filling;

namespace Hengji.UseCases.Tests.Merging;

/// <summary>The workbook downloaded, changed in one cell, saved by another program, also as old Excel, and brought back.</summary>
public sealed class ResavedWorkbookTests : IDisposable
{
    private const string Untouched = "2191.45";
    private const string Typed = "2191.54";
    private static readonly Actor Finance = SampleDossier.Someone(Role.DepartmentFinance);

    private readonly SampleDossier sample = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hengji-resaved-");

    [Theory]
    [InlineData("xlsx")]
    [InlineData("xls")]
    public void Brings_back_the_one_changed_cell_and_nothing_else(string kind)
    {
        sample.Move(Stage.Compiling);
        Download("forms.xlsx");
        Change("forms.xlsx");
        var saved = SaveByOffice("forms.xlsx", kind);

        var plan = Plan(saved);

        plan.HasBase.ShouldBeTrue();
        plan.Remarks.ShouldBeEmpty();
        plan.NewRows.ShouldBeEmpty();
        plan.Lines.Single().ShouldSatisfyAllConditions(
            line => line.Theirs.ShouldBe(Untouched),
            line => line.Mine.ShouldBe(Typed));
        plan.Agreeing.ShouldBeGreaterThan(500);
    }

    public void Dispose()
    {
        sample.Dispose();
        folder.Delete(recursive: true);
    }

    private MergePlan Plan(string path)
    {
        var live = sample.Live();
        var read = ReturnedFormsReader.Read(path, PersonalForms.Of(live, Finance.Rights));
        read.Problems.ShouldBeEmpty();
        return PlanMerge.Run(live.Material, live.Pack.Forms, Finance.Rights, read.Value, Path.GetFileName(path)).Value;
    }

    private void Download(string name)
    {
        using var file = File.Create(At(name));
        PersonalForms.Write(file, sample.Live(), Finance.Rights).Problems.ShouldBeEmpty();
    }

    /// <summary>Types into the first cell that shows the number, as a spreadsheet would store it.</summary>
    private void Change(string name)
    {
        using var zip = ZipFile.Open(At(name), ZipArchiveMode.Update);
        foreach (var entry in zip.Entries.Where(entry => Regex.IsMatch(entry.FullName, @"^xl/worksheets/sheet\d+\.xml$")).ToList())
        {
            XDocument sheet;
            using (var stream = entry.Open())
                sheet = XDocument.Load(stream);
            var cell = sheet.Descendants().FirstOrDefault(element => element.Name.LocalName == "v" && element.Value == Untouched
                && element.Parent!.Elements().All(sibling => sibling.Name.LocalName != "f"));
            if (cell is null)
                continue;
            cell.Value = Typed;
            var path = entry.FullName;
            entry.Delete();
            using var target = zip.CreateEntry(path).Open();
            sheet.Save(target, SaveOptions.DisableFormatting);
            return;
        }
        throw new InvalidOperationException("No such cell.");
    }

    private string SaveByOffice(string name, string kind)
    {
        using var office = Process.Start(new ProcessStartInfo("soffice",
            ["--headless", $"-env:UserInstallation={new Uri(At("profile"))}", "--convert-to", kind, "--outdir", At("saved"), At(name)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        });
        office.ShouldNotBeNull().WaitForExit(300_000).ShouldBeTrue();
        return Path.Combine(At("saved"), Path.ChangeExtension(name, kind));
    }

    private string At(string name) => Path.Combine(folder.FullName, name);
}
