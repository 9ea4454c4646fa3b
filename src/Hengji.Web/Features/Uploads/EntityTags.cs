using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Hengji.Web.Language;

namespace Hengji.Web.Features.Uploads;

/// <summary>Entity tags: what a program has seen (ETag), and changes only while it still is so (If-Match).</summary>
internal static class EntityTags
{
    private const int HashLetters = 24;

    /// <summary>Tag of a number that grows with every change.</summary>
    public static string Of(long revision) => $"\"{revision.ToString(CultureInfo.InvariantCulture)}\"";

    /// <summary>Tag of a moment; never counts too.</summary>
    public static string Of(DateTime? moment) => Of(moment?.Ticks ?? 0);

    /// <summary>Tag of content that carries no number of its own.</summary>
    public static string Of<T>(T content) =>
        $"\"{Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content)))[..HashLetters]}\"";

    /// <summary>The answer with its tag, or 304 when the program has it already.</summary>
    public static IResult Tagged<T>(this HttpContext context, string tag, T answer)
    {
        context.Response.Headers.ETag = tag;
        return context.Request.Headers.IfNoneMatch == tag ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Ok(answer);
    }

    /// <summary>The number the program saw; null when it sent none.</summary>
    public static long? Seen(this HttpContext context) =>
        long.TryParse(context.Request.Headers.IfMatch.ToString().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : null;

    /// <summary>Whether something with this tag is as the program saw it, or the program did not say.</summary>
    public static bool IsAsSeen(this HttpContext context, string tag) =>
        context.Request.Headers.IfMatch.ToString() is not { Length: > 0 } seen || seen == "*" || seen == tag;

    /// <summary>The answer to a step without If-Match.</summary>
    public static IResult NotSeen(this Tongue tongue) => tongue.Answer([new IfMatchMissing()], StatusCodes.Status428PreconditionRequired);
}

/// <summary>A step without saying what was seen.</summary>
public sealed record IfMatchMissing() : Problem(
    "request.if-match", "这一步须在 If-Match 中写明读到的 ETag，以免办在没看过的内容上。", "Send the ETag you read as If-Match, so that nothing is done to what you have not seen.");
