namespace Hengji.Documents.Excel.Reading;

/// <summary>Carries a problem out of the depths of a stream that is being read.</summary>
internal sealed class WorkbookRefused(Problem problem) : IOException(problem.English)
{
    public Problem Problem { get; } = problem;
}
