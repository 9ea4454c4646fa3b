using Hengji.Documents.Excel;
using Hengji.UseCases.Collecting;

namespace Hengji.UseCases.Forms;

/// <summary>Writes material as the official forms in one workbook.</summary>
public static class ExportForms
{
    /// <summary>Reads the material and writes the workbook, whole or not at all.</summary>
    /// <returns>How many figures it holds, or every problem.</returns>
    public static Result<int> Run(string input, string workbook, string packsFolder)
    {
        var collected = CollectInput.Run(input, previousInput: null, packsFolder);
        if (!collected.IsSuccess)
            return Result<int>.Failure(collected.Problems);
        var (pack, submission) = collected.Value;
        var problem = WholeFile.Write(workbook, stream =>
            FormWorkbookWriter.Write(stream, submission, pack.Forms, pack.Id, submission.Year.Value).Problems.FirstOrDefault());
        return problem is null ? submission.AllFigures.Count() : problem;
    }
}
