using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Hengji.Documents.Excel;

namespace Hengji.UseCases.Tests.Samples;

/// <summary>The workbooks of the sample open without a repair prompt, and LibreOffice computes what they say.</summary>
public sealed class WorkbookFormatTests(SampleBooks books) : IClassFixture<SampleBooks>
{
    private const int LongestMessage = 225;
    private const int LongestTitle = 32;
    private const int LongestText = 32_767;

    [Theory]
    [InlineData("forms.xlsx")]
    [InlineData("annexes.xlsx")]
    [InlineData("findings.xlsx")]
    public void The_validator_of_the_format_has_nothing_to_say(string file)
    {
        using var book = SpreadsheetDocument.Open(books[file], isEditable: false);

        new OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}").ShouldBeEmpty();
    }

    [Theory] // Excel repairs files for these although the schema allows them.
    [InlineData("forms.xlsx")]
    [InlineData("annexes.xlsx")]
    [InlineData("findings.xlsx")]
    public void Nothing_in_it_makes_Excel_ask_for_repair(string file)
    {
        var parts = SampleBooks.Parts(books[file]);
        var workbook = parts["xl/workbook.xml"];

        Unique(Named(workbook, "sheet").Select(sheet => (string)sheet.Attribute("name")!));
        Named(workbook, "sheet").ShouldAllBe(sheet => ((string)sheet.Attribute("name")!).Length <= 31);
        Unique(Named(workbook, "definedName").Select(name => $"{(string?)name.Attribute("localSheetId")} {(string)name.Attribute("name")!}"));
        Named(parts["xl/sharedStrings.xml"], "t").ShouldAllBe(text => text.Value.Length <= LongestText);
        foreach (var (name, sheet) in parts.Where(part => part.Key.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)))
        {
            Unique(Named(sheet, "mergeCell").SelectMany(merge => CellsOf((string)merge.Attribute("ref")!)), name);
            Named(sheet, "dataValidation").ShouldAllBe(rule =>
                ((string)rule.Attribute("error")!).Length <= LongestMessage && ((string)rule.Attribute("errorTitle")!).Length <= LongestTitle);
            Named(sheet, "formula1").ShouldAllBe(formula => formula.Value.Length <= 255);
            Named(sheet, "col").ShouldAllBe(column => (double)column.Attribute("width")! <= 255);
            Named(sheet, "row").ShouldAllBe(row => ((double?)row.Attribute("ht") ?? 0) <= 409);
        }
    }

    [Theory]
    [InlineData("forms.xlsx", 50)]
    [InlineData("annexes.xlsx", 5)]
    public void LibreOffice_computes_the_results_we_stored(string file, int atLeast)
    {
        var saved = books.Recalculated(file);
        Assert.SkipWhen(saved is null, "LibreOffice is not installed.");

        var ours = Formulas(books[file]);
        var theirs = Formulas(saved!);

        ours.Count(cell => cell.Value.Length > 0).ShouldBeGreaterThan(atLeast);
        ours.Where(cell => theirs.GetValueOrDefault(cell.Key) != cell.Value)
            .Select(cell => $"{cell.Key}: ours {cell.Value}, LibreOffice {theirs.GetValueOrDefault(cell.Key)}").ShouldBeEmpty();
    }

    /// <summary>What every formula cell shows.</summary>
    private static Dictionary<string, string> Formulas(string path)
    {
        using var stream = File.OpenRead(path);
        return SheetReader.ReadRows(stream)
            .SelectMany(row => row.Cells.ToArray().Where(cell => cell.HasFormula).Select(cell => ($"{row.Sheet} {row.Number} {cell.Column}", cell.Text)))
            .ToDictionary(cell => cell.Item1, cell => cell.Text);
    }

    private static IEnumerable<XElement> Named(XDocument part, string name) =>
        part.Descendants().Where(element => element.Name.LocalName == name);

    private static void Unique(IEnumerable<string> names, string? where = null) =>
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any())
            .Select(group => group.Key).ShouldBeEmpty(where);

    private static IEnumerable<string> CellsOf(string range)
    {
        var ends = range.Split(':').Select(Place).ToArray();
        return from row in Enumerable.Range(ends[0].Row, ends[1].Row - ends[0].Row + 1)
               from column in Enumerable.Range(ends[0].Column, ends[1].Column - ends[0].Column + 1)
               select $"R{row}C{column}";
    }

    private static (int Row, int Column) Place(string cell)
    {
        var letters = cell.TakeWhile(char.IsAsciiLetter).ToArray();
        return (
            int.Parse(cell.AsSpan(letters.Length), CultureInfo.InvariantCulture),
            letters.Aggregate(0, (column, letter) => column * 26 + letter - 'A' + 1));
    }
}
