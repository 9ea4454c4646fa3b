using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Excel;
using Hengji.Figures;
using Hengji.Indicators;
using Hengji.Regulations;
using Hengji.Reports;
using Hengji.Schemes;
using Hengji.Scoring;
using Book = DocumentFormat.OpenXml.Spreadsheet;

namespace Hengji.Documents.Tests.Excel;

public sealed class ReportWorkbookTests
{
    private static readonly Citation Cite = new("项目支出绩效评价管理办法（财预〔2020〕10号）", "", CitationSeen.NotSeen);

    [Fact]
    public void Annexes_show_assumed_points_and_leave_missing_amounts_blank()
    {
        using var stream = new MemoryStream();
        AnnexWorkbookWriter.Write(stream, Report());
        Validate(stream);

        var cells = Cells(stream);

        cells["附件2 基础数据表!A7"].ShouldBe("三公经费");
        cells["附件2 基础数据表!D7"].ShouldBe("24.97");
        cells.ShouldNotContainKey("附件2 基础数据表!B7");
        cells.Keys.ShouldContain(key => key.StartsWith("附件3", StringComparison.Ordinal));
        cells.Where(cell => cell.Key.StartsWith("附件3", StringComparison.Ordinal)).ShouldContain(cell => cell.Value == "办件量");
        cells.Where(cell => cell.Key.StartsWith("附件3", StringComparison.Ordinal)).ShouldContain(cell => cell.Value == "等次：优");
        using var book = SpreadsheetDocument.Open(stream, isEditable: false);
        book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.NumberingFormats!.OuterXml.ShouldContain("（假定）");
    }

    [Fact]
    public void Problems_show_level_places_and_every_check()
    {
        using var stream = new MemoryStream();
        FindingsWorkbookWriter.Write(stream, Report());
        Validate(stream);

        var cells = Cells(stream);

        cells["问题清单!B4"].ShouldBe("C01");
        cells["问题清单!C4"].ShouldBe("请说明");
        cells["问题清单!D4"].ShouldBe("=合计不符");
        cells["问题清单!E4"].ShouldBe("收入.csv 第2行“98.40”");
        cells["问题清单!A4"].ShouldBe("1");
        cells["全部核对!C4"].ShouldBe("不符");
        cells["全部核对!C5"].ShouldBe("不适用");
        cells["所用数字!A2"].ShouldBe("共 15 个，其中假定 0 个");
    }

    [Fact]
    public void Tells_its_title_in_the_properties_of_the_file()
    {
        using var stream = new MemoryStream();
        FindingsWorkbookWriter.Write(stream, Report());
        using var book = SpreadsheetDocument.Open(stream, isEditable: false);

        book.PackageProperties.Title.ShouldBe(Report().Title + "　问题清单");
    }

    [Fact]
    public void Problems_lead_to_their_check_and_to_their_figure()
    {
        using var stream = new MemoryStream();
        FindingsWorkbookWriter.Write(stream, Report());
        using var book = SpreadsheetDocument.Open(stream, isEditable: false);
        var sheet = book.WorkbookPart!.Workbook!.Sheets!.Elements<Book.Sheet>().First();

        var links = ((WorksheetPart)book.WorkbookPart.GetPartById(sheet.Id!)).Worksheet!.Descendants<Book.Hyperlink>()
            .Select(link => $"{link.Reference} {link.Location}").ToList();

        links.ShouldContain("B4 '全部核对'!B4");
        links.ShouldContain(link => link.StartsWith("A4 '所用数字'!B", StringComparison.Ordinal));
    }

    [Fact]
    public void Writes_the_same_bytes_every_time()
    {
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        AnnexWorkbookWriter.Write(first, Report());
        AnnexWorkbookWriter.Write(second, Report());

        second.ToArray().ShouldBe(first.ToArray());
    }

    private static Dictionary<string, string> Cells(Stream stream)
    {
        stream.Position = 0;
        return SheetReader.ReadRows(stream)
            .SelectMany(row => row.Cells.ToArray().Select(cell => ($"{row.Sheet}!{(char)('A' + cell.Column - 1)}{row.Number}", cell.Text)))
            .Where(cell => cell.Text.Length > 0)
            .ToDictionary(cell => cell.Item1, cell => cell.Text);
    }

    private static void Validate(Stream stream)
    {
        using var book = SpreadsheetDocument.Open(stream, isEditable: false);
        new OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Path?.XPath} {error.Description}").ShouldBeEmpty();
    }

    private static Report Report()
    {
        var rule = new Rule(
            "C01", "合计等于各项之和", new RuleScope(RuleScopeKind.Once), new NumberLiteral(1, new TextSpan(0, 1)), FindingLevel.Error,
            Certainty.Certain, Cite);
        var finding = new Finding("C01", FindingLevel.Warn, Verdict.Breaks, IsQuestion: true, "=合计不符", "请核对", Cite)
        {
            Places = [new FindingPlace(new SourceLocation("收入.csv", "第2行"), "98.40", new FigureAddress("income", "total", "dept"))],
        };
        var scheme = new Scheme(
            "s", "方案", new Dictionary<IndicatorClass, decimal> { [IndicatorClass.Execution] = 10 }.ToImmutableDictionary(), [], Cite);
        var line = new ScoreLine("p1", IndicatorClass.Output, "数量指标", "办件量", 50, 50, ScoreStatus.Met, "达成", Cite) { IsAssumed = true };
        return new Report(
            "某局2022年度部门整体支出绩效自评报告", [], SampleForms.Filled(), SampleForms.Catalogue, [], [],
            new CheckReport([new CheckOutcome(rule, "_", Verdict.NotApplicable), new CheckOutcome(rule, "_", Verdict.Breaks)], [finding]),
            new Evaluation(scheme, [line], [], 50, "优", []));
    }
}
