using CsCheck;
using Hengji.Documents.Csv;
using Hengji.Forms;

namespace Hengji.Documents.Tests.Csv;

public sealed class CsvParserTests : IDisposable
{
    private readonly TemporaryFolder folder = new TemporaryFolder()
        .With("submission.yaml", SomeForms.Declaration).With("units.csv", SomeForms.Units)
        .With("profile.csv", "部门名称,某局\n").With("income.csv", "机构名称,total,carryover,fiscal\n");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("编号,工作内容\r\nt1,甲\r\n", "甲")]
    [InlineData("编号,工作内容\nt1,\"甲,乙\"\n", "甲,乙")]
    [InlineData("编号,工作内容\nt1,\"他说\"\"好\"\"\"", "他说\"好\"")]
    [InlineData("编号,工作内容\n\n  ,\nt1,\"第一行\n第二行\"\n", "第一行\n第二行")]
    [InlineData("\uFEFF编号,工作内容\nt1,甲", "甲")]
    public void Reads_quotes_line_ends_and_marks(string text, string expected) =>
        Read(text).Value.Rows.ShouldHaveSingleItem().Cells["text"].Text.ShouldBe(expected);

    [Theory]
    [InlineData("编号,工作内容\nt1,甲\"乙\n", "csv.stray-quote", "第2行")]
    [InlineData("编号,工作内容\nt1,\"甲\"乙\n", "csv.stray-quote", "第2行")]
    [InlineData("编号,工作内容\nt1,\"甲\nt2,乙\n", "csv.unclosed-quote", "第2行")]
    [InlineData("编号,工作内容\nt1,\"一\n二\"\nt2,乙,丙\n", "csv.cell-without-heading", "第4行")]
    [InlineData("编号,工作内容\n,乙\n", "csv.row-without-label", "第2行")]
    [InlineData("", "csv.no-headings", "")]
    public void Says_which_line_is_wrong(string text, string code, string line)
    {
        var problem = Read(text).Problems.ShouldHaveSingleItem();

        (problem.Code, problem.Place!.Locator).ShouldBe((code, line));
    }

    [Fact]
    public void Reads_back_any_text_it_writes() =>
        Gen.String[Gen.Char["abc中，,\"\n# ;"], 1, 12].Where(text => text.Trim().Length > 0).Sample(
            text =>
            {
                var quoted = text.Replace("\"", "\"\"", StringComparison.Ordinal);
                Read($"编号,工作内容\nt1,\"{quoted}\"\n").Value.Rows[0].Cells["text"].Text.ShouldBe(text);
            },
            iter: 200, threads: 1);

    private Result<RawForm> Read(string tasks)
    {
        _ = folder.With("tasks.csv", tasks);
        var read = CsvFolderReader.Read(folder.Path, SomeForms.Catalogue);
        return read.IsSuccess
            ? read.Value.Forms.Single(form => form.FormId == "tasks")
            : Result<RawForm>.Failure(read.Problems);
    }
}
