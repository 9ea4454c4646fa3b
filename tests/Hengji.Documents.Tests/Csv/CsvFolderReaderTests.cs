using System.Text;
using CsCheck;
using Hengji.Documents.Csv;
using Hengji.Forms;

namespace Hengji.Documents.Tests.Csv;

public sealed class CsvFolderReaderTests : IDisposable
{
    private const string Profile = "项目,内容\n部门名称,某局\n人员编制,178\n";
    private const string Income = "机构名称,收入合计,上年结转,公共财政拨款（补助）\n汇总,\"1,234.50\",,0\n";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Reads_cells_with_their_places_and_keeps_blank_apart_from_zero()
    {
        var row = Read(Income).Value.Forms.Single(form => form.FormId == "income").Rows.ShouldHaveSingleItem();

        row.Label.ShouldBe("汇总");
        row.Cells["total"].ShouldBe(new RawFormCell("1,234.50", new SourceLocation("income.csv", "第2行 收入合计")));
        row.Cells.ShouldNotContainKey("carryover");
        row.Cells["fiscal"].Text.ShouldBe("0");
    }

    [Theory]
    [InlineData("机构名称,收入合计（万元）,其中：上年结转,财政拨款")]
    [InlineData("机构名称,收入 合计(万元),其中:上年结转,公共财政拨款(补助)")]
    [InlineData("单位,total,carryover,fiscal")]
    [InlineData("机构名称,收入合计,其中上年结转,公共财政拨款（补助）（万元）")]
    public void Headings_match_by_label_alias_id_and_group(string headings)
    {
        var row = Read(headings + "\n汇总,1,2,3\n").Value.Forms.Single(form => form.FormId == "income").Rows[0];

        row.Cells["total"].Text.ShouldBe("1");
        row.Cells["carryover"].Text.ShouldBe("2");
        row.Cells["fiscal"].Text.ShouldBe("3");
    }

    [Theory]
    [InlineData("机构名称,收入合记,上年结转,财政拨款", "csv.unknown-column csv.missing-column", "最接近：收入合计")]
    [InlineData("机构名称,收入合计,合计,上年结转,财政拨款", "csv.unknown-column", "“合计”不是《年度收入情况》的列")]
    [InlineData("机构名称,收入合计,total,上年结转,财政拨款", "csv.duplicate-column", "“total”与前面的“收入合计”是同一列")]
    [InlineData("机构名称,收入合计,上年结转", "csv.missing-column", "缺少《年度收入情况》的列“公共财政拨款（补助）”")]
    [InlineData("收入合计,上年结转,财政拨款", "csv.missing-column", "“机构名称”")]
    [InlineData("机构名称,收入合计（元）,上年结转,财政拨款", "csv.heading-unit", "请换算成万元")]
    [InlineData("机构名称,收入合计（人）,上年结转,财政拨款", "csv.unknown-column", "最接近：收入合计")]
    public void Says_which_heading_is_wrong(string headings, string codes, string says)
    {
        var problems = Read(headings + "\n").Problems;

        string.Join(' ', problems.Select(problem => problem.Code)).ShouldBe(codes);
        problems[0].Message.ShouldContain(says);
        problems[0].Place!.File.ShouldBe("income.csv");
    }

    [Fact]
    public void A_label_of_two_columns_needs_its_group()
    {
        _ = folder.With("surplus.csv", "项目,结余,年末：结余\n合计,1,2\n");
        Read(Income).Problems.Select(problem => problem.Code).ShouldBe(["csv.ambiguous-column"]);

        _ = folder.With("surplus.csv", "项目,年初：结余,年末：结余\n合计,1,2\n");
        Read(Income).Value.Forms[^1].Rows[0].Cells["close"].Text.ShouldBe("2");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("GB18030")]
    public void Reads_every_supported_encoding(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        _ = folder.With("tasks.csv", "编号,工作内容\nt1,稳就业“十百千”𠮷\n", encoding);

        Read(Income).Value.Forms.Single(form => form.FormId == "tasks").Rows[0].Cells["text"].Text.ShouldBe("稳就业“十百千”𠮷");
    }

    [Fact]
    public void Bytes_of_another_encoding_are_a_problem_not_wrong_characters()
    {
        _ = folder.With("tasks.csv", Encoding.Latin1.GetBytes("编号,café,\u00ff\n"));

        Read(Income).Problems.ShouldHaveSingleItem().Code.ShouldBe("csv.encoding");
        _ = folder.With("tasks.csv", "编号,工作内容\nt1,\uFFFD\uFFFD\n");
        Read(Income).Problems.ShouldHaveSingleItem().Code.ShouldBe("csv.encoding");
    }

    [Fact]
    public void Stated_limits_hold()
    {
        Read(Income, new CsvLimits(Bytes: 60)).Problems.ShouldContain(problem => problem.Code == "csv.file-too-large");
        Read(Income, new CsvLimits(Columns: 3)).Problems.ShouldContain(problem => problem.Code == "csv.too-many-columns");
        Read(Income, new CsvLimits(CellCharacters: 7)).Problems.ShouldContain(problem => problem.Code == "csv.cell-too-long");
        Read(Income, new CsvLimits(Rows: 1)).Problems.ShouldContain(problem => problem.Code == "csv.too-many-rows");
        Read(Income, new CsvLimits(Rows: 3, Columns: 4)).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void The_file_may_declare_its_unit_of_money()
    {
        Unit("# 单位：元\n").ShouldBe("元");
        Unit("#单位: 亿元,,,\n").ShouldBe("亿元");
        Unit("# 说明，与单位无关\n").ShouldBeNull();
        Read("# 单位：千元\n" + Income).Problems.ShouldHaveSingleItem().Code.ShouldBe("csv.unknown-money-unit");
        Read("# 单位：元\n# 单位：万元\n" + Income).Problems.ShouldHaveSingleItem().Code.ShouldBe("csv.conflicting-money-units");
    }

    [Fact]
    public void A_row_of_formula_errors_is_no_comment() =>
        Read(Income + "#REF!,1,2,3\n").Value.Forms.Single(form => form.FormId == "income").Rows[1].Label.ShouldBe("#REF!");

    [Fact]
    public void Assumed_cells_are_listed_by_heading()
    {
        var row = Read("机构名称,收入合计,上年结转,财政拨款,假定\n汇总,1,2,3,收入合计；fiscal\n").Value.Forms[1].Rows[0];
        row.Assumed.ShouldBe(["total", "fiscal"], ignoreOrder: true);

        Read("机构名称,收入合计,上年结转,财政拨款,假定\n汇总,1,2,3,收入总计\n")
            .Problems.ShouldHaveSingleItem().Message.ShouldContain("“收入总计”不是本表的列名，最接近：收入合计");
    }

    [Fact]
    public void Reports_the_problems_of_all_files_together()
    {
        _ = folder.With("submission.yaml", "pack test\nyears: 2022\n").With("incomes.csv", Income);

        CsvFolderReader.Read(folder.Path, SomeForms.Catalogue).Problems.Select(problem => $"{problem.Place} {problem.Code}").ShouldBe(
        [
            "submission.yaml 第1行 submission.unreadable-line",
            "submission.yaml 第2行 submission.unknown-key",
            "submission.yaml submission.missing-key",
            "submission.yaml submission.missing-key",
            "units.csv folder.file-missing",
            "profile.csv folder.form-missing",
            "income.csv folder.form-missing",
        ]);
        CsvFolderReader.Read(folder.Path, SomeForms.Catalogue).Problems[^1].Message.ShouldContain("最接近：incomes.csv");
    }

    [Fact]
    public void Unknown_files_are_noted_and_left_aside()
    {
        _ = folder.With("taskes.csv", "x");

        var note = Read(Income).Value.Notes.ShouldHaveSingleItem();
        note.Code.ShouldBe("folder.unknown-file");
        note.Message.ShouldContain("最接近：tasks.csv");
    }

    [Fact]
    public void Files_that_differ_in_case_alone_are_not_dropped_in_silence()
    {
        _ = folder.With("Tasks.csv", "编号,工作内容\nt1,甲\n").With("tasks.CSV", "编号,工作内容\nt1,乙\n");

        Read(Income).Value.Notes.ShouldHaveSingleItem().Place!.File.ShouldBe("tasks.CSV");
    }

    [Fact]
    public void Any_bytes_end_in_rows_or_problems()
    {
        var pieces = Gen.OneOf(new[] { "机构名称", "收入合计", "上年结转", ",", ",", "\n", "\r\n", "\"", "# 单位：元", "1,234.50", "（万元）", "\0", "假定" }.Select(Gen.Const).ToArray());
        _ = Read(Income);
        Gen.OneOf(Gen.Byte.Array[0, 60], pieces.Array[0, 30].Select(parts => Encoding.UTF8.GetBytes(string.Concat(parts)))).Sample(
            bytes =>
            {
                _ = folder.With("income.csv", bytes);
                var read = CsvFolderReader.Read(folder.Path, SomeForms.Catalogue);
                read.Problems.ShouldAllBe(problem => problem.Place!.File == "income.csv");
            },
            iter: 2_000, threads: 1);
    }

    [Fact]
    public void A_missing_folder_is_a_problem() =>
        CsvFolderReader.Read(Path.Combine(folder.Path, "nowhere"), SomeForms.Catalogue)
            .Problems.ShouldHaveSingleItem().Code.ShouldBe("folder.missing");

    private Result<RawSubmission> Read(string income, CsvLimits? limits = null)
    {
        _ = folder.With("submission.yaml", SomeForms.Declaration).With("units.csv", SomeForms.Units)
            .With("profile.csv", Profile).With("income.csv", income);
        return CsvFolderReader.Read(folder.Path, SomeForms.Catalogue, limits);
    }

    private string? Unit(string comment) => Read(comment + Income).Value.Forms.Single(form => form.FormId == "income").MoneyUnit;
}
