using Hengji.Documents.Csv;
using Hengji.Documents.Excel;
using Hengji.Forms;
using Hengji.UseCases.Collecting;
using Hengji.UseCases.Tests.Collecting;

namespace Hengji.UseCases.Tests.Excel;

public sealed class SampleWorkbookTests
{
    [Fact]
    public void The_whole_sample_survives_the_workbook_character_by_character()
    {
        var pack = Hunan.Pack2022;
        var submission = Collector.Collect(Hunan.Sample, pack).Value;
        var path = Path.Combine(Directory.CreateTempSubdirectory("hengji-sample-").FullName, "forms.xlsx");
        using (var file = File.Create(path))
            FormWorkbookWriter.Write(file, submission, pack.Forms, pack.Id, submission.Year.Value).Problems.ShouldBeEmpty();

        var read = WorkbookReader.Read(path, pack.Forms);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);

        read.Problems.ShouldBeEmpty();
        Cells(read.Value).ShouldBe(Cells(CsvFolderReader.Read(Hunan.Sample, pack.Forms).Value));
    }

    private static IReadOnlyList<string> Cells(RawSubmission raw) =>
        [.. raw.Forms.Append(raw.Units)
            .SelectMany(form => form.Rows.SelectMany((row, i) => row.Cells.Select(cell =>
                $"{form.FormId}.{cell.Key}@{i}|{row.Label} = {cell.Value.Text}{(row.Assumed.Contains(cell.Key) ? " 假定" : "")}")))
            .Order(StringComparer.Ordinal)];
}
