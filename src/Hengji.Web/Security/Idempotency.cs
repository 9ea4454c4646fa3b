using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hengji.Storage;
using Hengji.Storage.Answers;
using Hengji.UseCases.Answers;
using Hengji.Web.Features.Uploads;
using Hengji.Web.Language;
using Microsoft.AspNetCore.DataProtection;

namespace Hengji.Web.Security;

/// <summary>
/// Does a changing request with <c>Idempotency-Key</c> once, however often it comes within a day. Such a request is worked on to
/// its end even when its sender has gone, so that the next try finds the answer.
/// </summary>
internal sealed class Idempotency(RequestDelegate next, Func<HengjiDbContext> open, IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>The header.</summary>
    public const string Header = "Idempotency-Key";

    /// <summary>Header of an answer that was kept.</summary>
    public const string ReplayedHeader = "Idempotency-Replayed";

    private const string Purpose = "hengji.kept-answer"; // answers hold secrets: a new token, for instance
    private const int SecretRounds = 100_000;

    private static readonly string[] Kept = ["ETag", "Location", "Content-Disposition"];

    public async Task InvokeAsync(HttpContext context, Tongue tongue)
    {
        var key = context.Request.Headers[Header].ToString();
        if (key.Length == 0 || !IsChanging(context) || CurrentActor.PersonId(context.User) is not { } person)
        {
            await next(context);
            return;
        }
        if (key.Length > KeepAnswers.LongestKey || !key.All(letter => letter is > ' ' and <= '~'))
        {
            await tongue.Answer([new BadKey(KeepAnswers.LongestKey)]).ExecuteAsync(context);
            return;
        }
        var hash = await HashAsync(context, key);
        await using var storage = open();
        var begun = await KeepAnswers.BeginAsync(storage, person, key, hash, clock.GetUtcNow().UtcDateTime, context.RequestAborted);
        if (!begun.IsSuccess)
            await tongue.Answer(begun.Problems, StatusOf(begun.Problems[0])).ExecuteAsync(context);
        else if (begun.Value is { } kept)
            await ReplayAsync(context, kept);
        else
            await WorkAsync(context, storage, person, key);
    }

    private static bool IsChanging(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
        && !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method);

    private static int StatusOf(Problem problem) =>
        problem is KeyOfOtherRequest ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict;

    private async Task WorkAsync(HttpContext context, HengjiDbContext storage, long person, string key)
    {
        var wire = context.Response.Body;
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        context.RequestAborted = CancellationToken.None;
        KeyMark.Put(context, person, key);
        try
        {
            await next(context);
        }
        catch
        {
            await FailAsync(storage, person, key);
            throw;
        }
        finally
        {
            context.Response.Body = wire;
        }
        if (context.Response.StatusCode >= StatusCodes.Status500InternalServerError)
            await FailAsync(storage, person, key);
        else
            await KeepAnswers.EndAsync(storage, person, key, context.Response.StatusCode, Pack(context.Response, answer.ToArray()));
        answer.Position = 0;
        await answer.CopyToAsync(wire);
    }

    /// <summary>When the database itself is away the key stays reserved, and later says that the outcome is unknown.</summary>
    private static async Task FailAsync(HengjiDbContext storage, long person, string key)
    {
        try
        {
            await KeepAnswers.FailAsync(storage, person, key);
        }
        catch (Exception fault) when (fault is DbException or InvalidOperationException)
        {
            // What made the request fail is told, not this.
        }
    }

    private string Pack(HttpResponse response, byte[] body)
    {
        var headers = Kept.Where(response.Headers.ContainsKey).ToDictionary(name => name, name => response.Headers[name].ToString());
        var packed = JsonSerializer.SerializeToUtf8Bytes(new Packed(response.ContentType, headers, body));
        return Convert.ToBase64String(protection.CreateProtector(Purpose).Protect(packed));
    }

    private async Task ReplayAsync(HttpContext context, KeptAnswer kept)
    {
        var packed = JsonSerializer.Deserialize<Packed>(protection.CreateProtector(Purpose).Unprotect(Convert.FromBase64String(kept.Body)))!;
        context.Response.StatusCode = kept.Status;
        foreach (var (name, value) in packed.Headers)
            context.Response.Headers[name] = value;
        context.Response.Headers[ReplayedHeader] = "true";
        if (packed.ContentType is null)
            return; // an empty answer; an empty refusal gets its words from ApiProblems, as the first time
        context.Response.ContentType = packed.ContentType;
        await context.Response.Body.WriteAsync(packed.Body, context.RequestAborted);
    }

    /// <summary>
    /// Of method, address and content; of a form its fields and files, whose separator is another one each time. A request with a
    /// password is hashed slowly, so that the hash gives nothing away.
    /// </summary>
    private static async Task<string> HashAsync(HttpContext context, string key)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, $"{context.Request.Method} {context.Request.Path}{context.Request.QueryString} {context.Request.Headers.IfMatch}");
        context.Request.EnableBuffering();
        if (context.Request.HasFormContentType)
            await AddFormAsync(hash, await context.Request.ReadFormAsync(context.RequestAborted), context.RequestAborted);
        else
            await AddAsync(hash, context.Request.Body, context.RequestAborted);
        context.Request.Body.Position = 0;
        var plain = hash.GetHashAndReset();
        return Convert.ToHexStringLower(context.GetEndpoint()?.Metadata.GetMetadata<HoldsPassword>() is null
            ? plain
            : Rfc2898DeriveBytes.Pbkdf2(plain, Encoding.UTF8.GetBytes(key), SecretRounds, HashAlgorithmName.SHA256, plain.Length));
    }

    private static async Task AddFormAsync(IncrementalHash hash, IFormCollection form, CancellationToken cancel)
    {
        foreach (var (name, values) in form.OrderBy(field => field.Key, StringComparer.Ordinal))
            Add(hash, $"{name} {values}");
        foreach (var file in form.Files)
        {
            Add(hash, $"{file.Name} {file.FileName} {file.Length.ToString(CultureInfo.InvariantCulture)}");
            await using var content = file.OpenReadStream();
            await AddAsync(hash, content, cancel);
        }
    }

    private static void Add(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }

    private static async Task AddAsync(IncrementalHash hash, Stream content, CancellationToken cancel)
    {
        var buffer = new byte[81920];
        for (int read; (read = await content.ReadAsync(buffer, cancel)) > 0;)
            hash.AppendData(buffer, 0, read);
    }

    private sealed record Packed(string? ContentType, Dictionary<string, string> Headers, byte[] Body);
}

/// <summary>Says of a route that its requests carry a password.</summary>
internal sealed record HoldsPassword;
