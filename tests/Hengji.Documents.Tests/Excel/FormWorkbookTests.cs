using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Hengji.Documents.Excel;

namespace Hengji.Documents.Tests.Excel;

public sealed class FormWorkbookTests : IDisposable
{
    private static readonly string[] Expected =
    [
        "control.budget@total|合计 = 65.8",
        "control.budget@vehicle|2. 公务用车 = 31.9",
        "control.final@total|合计 = 24.97",
        "control.final@vehicle|2. 公务用车 = 17.20",
        "control.rate@total|合计 = 37.96%",
        "control.rate@vehicle|2. 公务用车 = 53.92%",
        "goals.goal@g1| = =HYPERLINK(\"http://example.invalid\")",
        "goals.goal@g2| = +1 第一行\n第二行 <b>&amp;_x000D_ *",
        "goals.tier@g1| = 达成",
        "income.carryover@dept|汇总 = 64.01",
        "income.carryover@u01|1、局机关 = 50.00",
        "income.carryover@u02|2、信息中心 = 14",
        "income.fiscal@dept|汇总 = 3201.82",
        "income.fiscal@u01|1、局机关 = 3201.82",
        "income.fiscal@u02|2、信息中心 = 0",
        "income.total@dept|汇总 = 3,265.82",
        "income.total@u01|1、局机关 = 3,251.82",
        "profile.budget_code@_| = 0909",
        "profile.name@_| = 某局",
        "profile.posts@_| = 178",
        "profile.report_month@_| = 2023年6月",
    ];

    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Reads_back_every_character_it_wrote()
    {
        var raw = WorkbookReader.Read(folder.Forms(SampleForms.Filled()), SampleForms.Catalogue);

        raw.Problems.ShouldBeEmpty();
        (raw.Value.PackId, raw.Value.Year).ShouldBe(("demo-2022", "2022"));
        WorkFolder.Cells(raw.Value).Where(cell => !cell.StartsWith("units", StringComparison.Ordinal)).ShouldBe(Expected, ignoreOrder: true);
        raw.Value.Units.Rows.Select(row => row.Cells["id"].Text).ShouldBe(["dept", "u01", "u02"]);
    }

    [Fact]
    public void Reads_back_every_character_after_LibreOffice_saved_it()
    {
        var path = folder.Forms(SampleForms.Filled());
        var before = WorkbookReader.Read(path, SampleForms.Catalogue).Value;
        var saved = folder.Resaved(path, "xlsx");
        Assert.SkipWhen(saved is null, "LibreOffice is not installed.");

        var after = WorkbookReader.Read(saved!, SampleForms.Catalogue);

        after.Problems.ShouldBeEmpty();
        WorkFolder.Cells(after.Value).ShouldBe(WorkFolder.Cells(before));
    }

    [Fact]
    public void Reads_by_headings_when_the_hidden_ids_are_gone()
    {
        var path = folder.Forms(SampleForms.Filled());
        foreach (var form in SampleForms.Catalogue.All.Select(form => form.Id).Append("units"))
            WorkFolder.Edit(path, "xl/sharedStrings.xml", "hengji:form=" + form + "<", "<");

        var raw = WorkbookReader.Read(path, SampleForms.Catalogue);

        raw.Problems.ShouldBeEmpty();
        raw.Value.Forms.Select(form => form.FormId).ShouldBe(["profile", "income", "control", "goals"]);
        var income = raw.Value.Forms.Single(form => form.FormId == "income");
        income.MoneyUnit.ShouldBe("万元");
        income.Rows.Single(row => row.Label == "汇总").Cells["total"].Text.ShouldBe("3,265.82");
        income.Rows.Single(row => row.Label == "1、局机关").Cells["carryover"].Text.ShouldBe("50.00");
    }

    [Fact]
    public void Reads_an_old_workbook_by_headings()
    {
        var path = folder.Forms(SampleForms.Filled());
        var old = folder.Resaved(path, "xls");
        Assert.SkipWhen(old is null, "LibreOffice is not installed.");

        var raw = WorkbookReader.Read(old!, SampleForms.Catalogue);

        raw.Problems.ShouldBeEmpty();
        raw.Value.Forms.Single(form => form.FormId == "control").Rows[0].Cells["rate"].Text.ShouldBe("53.92%");
    }

    [Fact]
    public void Passes_the_validator_of_the_format()
    {
        using var filled = SpreadsheetDocument.Open(folder.Forms(SampleForms.Filled()), isEditable: false);

        new OpenXmlValidator().Validate(filled, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath} {error.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void Computes_by_formula_where_the_print_agrees_and_keeps_the_print_where_it_does_not()
    {
        using var book = SpreadsheetDocument.Open(folder.Forms(SampleForms.Filled()), isEditable: false);

        Cell(book, "income.total.u01").CellFormula!.Text.ShouldBe("IF(COUNT(D7,E7)<2,\"\",IFERROR(ROUND(D7+E7,2),\"\"))");
        Cell(book, "control.rate.vehicle").CellFormula!.Text.ShouldContain("D5/C5");
        Cell(book, "control.rate.vehicle").CellValue!.Text.ShouldBe("0.5392");
        Cell(book, "control.rate.total").CellFormula.ShouldBeNull();
        Cell(book, "income.carryover.dept").CellFormula.ShouldBeNull();
        Cell(book, "income.carryover.dept").CellValue!.Text.ShouldBe("64.01");
        Cell(book, "income.total.u02").CellFormula.ShouldBeNull();
        Cell(book, "income.total.u02").CellValue.ShouldBeNull();
    }

    [Fact]
    public void Locks_computed_cells_and_opens_the_others()
    {
        using var book = SpreadsheetDocument.Open(folder.Forms(null), isEditable: false);
        var formats = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToList();

        bool IsLocked(string name) => formats[(int)Cell(book, name).StyleIndex!.Value].Protection!.Locked!.Value;

        IsLocked("control.rate.total").ShouldBeTrue();
        IsLocked("control.final.total").ShouldBeFalse();
        Cell(book, "control.rate.total").CellFormula.ShouldNotBeNull();
        book.WorkbookPart.WorksheetParts.Count(part => part.Worksheet!.Elements<SheetProtection>().Any(p => p.Password is null))
            .ShouldBe(7);
    }

    [Fact]
    public void Writes_the_same_bytes_every_time()
    {
        var first = File.ReadAllBytes(folder.Forms(SampleForms.Filled()));

        File.ReadAllBytes(folder.Forms(SampleForms.Filled())).ShouldBe(first);
    }

    [Fact]
    public void Says_that_an_empty_workbook_is_empty()
    {
        var raw = WorkbookReader.Read(folder.Forms(null), SampleForms.Catalogue);

        raw.IsSuccess.ShouldBeFalse();
        raw.Problems.Single().Code.ShouldBe("workbook.empty");
    }

    [Fact]
    public void A_changed_cell_gives_its_new_value()
    {
        var path = folder.Forms(SampleForms.Filled());
        WorkFolder.Edit(path, "xl/worksheets/sheet5.xml", ">65.8<", ">66.85<");

        var control = WorkbookReader.Read(path, SampleForms.Catalogue).Value.Forms.Single(form => form.FormId == "control");

        control.Rows.Single(row => row.Key == "total").Cells["budget"].Text.ShouldBe("66.85");
    }

    [Fact]
    public void Tells_of_a_number_typed_over_a_formula()
    {
        var path = folder.Forms(SampleForms.Filled());
        WorkFolder.Replace(path, "xl/worksheets/sheet4.xml", "<f>[^<]*D7\\+E7[^<]*</f><v>3251.82</v>", "<v>3251.99</v>");

        var raw = WorkbookReader.Read(path, SampleForms.Catalogue).Value;

        var note = raw.Notes.ShouldHaveSingleItem();
        note.Code.ShouldBe("workbook.formula-replaced");
        note.Describe().ShouldContain("年度收入情况!C7");
        note.Describe().ShouldContain("3,251.82");
        raw.Forms.Single(form => form.FormId == "income").Rows.Single(row => row.Key == "u01").Cells["total"].Text.ShouldBe("3,251.99");
    }

    [Fact]
    public void Has_no_remarks_on_a_workbook_nobody_changed() =>
        WorkbookReader.Read(folder.Forms(SampleForms.Filled()), SampleForms.Catalogue).Value.Notes.ShouldBeEmpty();

    [Fact]
    public void Tells_of_a_column_that_is_no_part_of_the_form()
    {
        var path = folder.Forms(SampleForms.Filled());
        WorkFolder.Replace(
            path, "xl/worksheets/sheet4.xml", "(<row r=\"7\".*?)</row>",
            "$1<c r=\"H7\" t=\"inlineStr\"><is><t>另附说明</t></is></c></row>");

        var raw = WorkbookReader.Read(path, SampleForms.Catalogue).Value;

        raw.Notes.ShouldHaveSingleItem().Code.ShouldBe("workbook.column-left-aside");
        raw.Notes[0].Describe().ShouldContain("年度收入情况!H");
    }

    [Fact]
    public void Refuses_a_unit_it_cannot_convert()
    {
        var path = folder.Forms(SampleForms.Filled());
        WorkFolder.Edit(path, "xl/sharedStrings.xml", ">单位：万元<", ">金额单位:千元<");

        var read = WorkbookReader.Read(path, SampleForms.Catalogue);

        read.Problems.Select(problem => problem.Code).Distinct().ShouldBe(["workbook.unknown-unit"]);
        read.Problems.ShouldContain(problem => problem.Describe().Contains("年度收入情况!E3", StringComparison.Ordinal));
    }

    [Fact]
    public void Refuses_texts_no_cell_can_hold()
    {
        var goals = SampleForms.Form(SampleForms.Goals, SampleForms.Row("g1", "", ("goal", new string('长', 32_768))));
        using var target = new MemoryStream();

        var written = FormWorkbookWriter.Write(target, SampleForms.Of(goals), SampleForms.Catalogue, "demo-2022", 2022);

        written.Problems.Single().Code.ShouldBe("workbook.text-too-long");
        target.Length.ShouldBe(0);
    }

    private static Cell Cell(SpreadsheetDocument book, string name)
    {
        var reference = book.WorkbookPart!.Workbook!.DefinedNames!.Elements<DefinedName>().Single(n => n.Name == name).Text;
        var parts = reference.Split('!');
        var sheet = book.WorkbookPart.Workbook.Sheets!.Elements<Sheet>().Single(s => s.Name == parts[0].Trim('\''));
        var part = (WorksheetPart)book.WorkbookPart.GetPartById(sheet.Id!);
        return part.Worksheet!.Descendants<Cell>().Single(cell => cell.CellReference == parts[1].Replace("$", "", StringComparison.Ordinal));
    }
}
