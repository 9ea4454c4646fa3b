using Hengji.UseCases.Answers;
using Hengji.UseCases.People;
using Hengji.UseCases.UnitChanges;
using Hengji.Web.Features.Uploads;
using Hengji.Web.Language;

namespace Hengji.Web.Features.Settings;

/// <summary>Answers of the administration: what one may not do looks like what does not exist.</summary>
internal static class SettingAnswers
{
    /// <summary>What was done as data, or why not.</summary>
    public static IResult Answer<T, TAnswer>(this Tongue tongue, Result<T> done, Func<T, TAnswer> of) =>
        done.IsSuccess ? Results.Ok(of(done.Value))
        : done.Problems[0] is NotYourTask or NoSuchUnit ? Results.NotFound()
        : tongue.Answer(
            done.Problems, done.Problems[0] is ChangedMeanwhile ? StatusCodes.Status412PreconditionFailed : StatusCodes.Status422UnprocessableEntity);

    /// <summary>Nothing, or why not.</summary>
    public static IResult Answer<T>(this Tongue tongue, Result<T> done) =>
        done.IsSuccess ? Results.NoContent() : tongue.Answer(done, value => value);
}
