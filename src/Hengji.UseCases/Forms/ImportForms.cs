using Hengji.Documents.Csv;
using Hengji.UseCases.Collecting;
using Hengji.UseCases.Reporting;

namespace Hengji.UseCases.Forms;

/// <summary>Reads a filled workbook back into a folder of CSV files.</summary>
public static class ImportForms
{
    /// <summary>Reads and writes.</summary>
    /// <param name="input">Workbook or folder.</param>
    /// <param name="folder">Folder to write.</param>
    /// <param name="packsFolder">Where the packs are.</param>
    /// <param name="note">Hears remarks that do not prevent reading, such as a number typed over a formula.</param>
    /// <returns>How many figures were read, or every problem.</returns>
    public static Result<int> Run(string input, string folder, string packsFolder, Action<Problem>? note = null)
    {
        var collected = CollectInput.Run(input, previousInput: null, packsFolder);
        if (!collected.IsSuccess)
            return Result<int>.Failure(collected.Problems);
        var staged = StagedFolder.Create(folder);
        if (!staged.IsSuccess)
            return Result<int>.Failure(staged.Problems);
        using var target = staged.Value;
        var (pack, submission) = collected.Value;
        try
        {
            CsvFolderWriter.Write(submission, pack.Forms, target.PathOf(""));
            target.Publish();
            foreach (var remark in submission.Notes)
                note?.Invoke(remark);
            return submission.AllFigures.Count();
        }
        catch (Exception fault) when (OutputProblems.IsOfDisk(fault))
        {
            return OutputProblems.NotWritable(folder, fault);
        }
    }
}
