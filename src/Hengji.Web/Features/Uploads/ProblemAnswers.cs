using Hengji.Web.Language;

namespace Hengji.Web.Features.Uploads;

/// <summary>Problems as RFC 9457 answers, with stable codes.</summary>
internal static class ProblemAnswers
{
    /// <summary>The first problem in the reader's language, all of them in <c>problems</c>.</summary>
    public static IResult Answer(this Tongue tongue, IReadOnlyList<Problem> problems, int status = 400) =>
        Results.Problem(statusCode: status, title: tongue.Of(problems[0]), extensions: new Dictionary<string, object?>
        {
            ["code"] = problems[0].Code,
            ["problems"] = problems.Select(problem => new { problem.Code, Message = tongue.Of(problem), Place = problem.Place?.ToString() }),
        });
}
