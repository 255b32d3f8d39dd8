using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using OfficialDocs.Validation;

namespace OfficialDocs.Native;

/// <summary>The functions of <c>officialdocs.h</c>. No exception leaves them.</summary>
/// <remarks>Once released, a function keeps its name, its parameters and their meaning; what is to be different gets another name.</remarks>
internal static unsafe class EntryPoints
{
    /// <summary>What <c>OFFICIALDOCS_ABI_VERSION</c> of the header is.</summary>
    public const int AbiVersion = 1;

    // Made once and never freed, so that callers may keep the pointer.
    private static readonly byte* s_version = CreateVersion();

    /// <summary>The version of the library.</summary>
    /// <returns>UTF-8 that ends with NUL; belongs to the library.</returns>
    [UnmanagedCallersOnly(EntryPoint = "officialdocs_version")]
    public static byte* GetVersion() => s_version;

    /// <summary>The version of the functions.</summary>
    /// <returns><see cref="AbiVersion"/>.</returns>
    [UnmanagedCallersOnly(EntryPoint = "officialdocs_abi_version")]
    public static int GetAbiVersion() => AbiVersion;

    /// <summary>Reads a document.</summary>
    /// <param name="text">The document; may be <c>NULL</c> where <paramref name="length"/> is 0.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="source">The name of the document, ended by NUL; may be <c>NULL</c>.</param>
    /// <param name="flags">A sum of <see cref="CallFlags"/>.</param>
    /// <param name="result">Where the pointer to the answer goes.</param>
    /// <param name="resultLength">Where the length of the answer goes; may be <c>NULL</c>.</param>
    /// <returns>A <see cref="CallStatus"/>.</returns>
    [UnmanagedCallersOnly(EntryPoint = "officialdocs_parse")]
    public static int Parse(byte* text, nuint length, byte* source, uint flags, byte** result, nuint* resultLength)
    {
        CallAnswer answer;
        try
        {
            answer = FindFault(text, length) ?? DocumentCalls.Parse(new ReadOnlySpan<byte>(text, (int)length), ReadName(source), (CallFlags)flags);
        }
        catch (Exception exception)
        {
            answer = CallAnswer.Failed(exception);
        }

        return Give(answer, result, resultLength);
    }

    /// <summary>Checks a document.</summary>
    /// <param name="text">The document; may be <c>NULL</c> where <paramref name="length"/> is 0.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="source">The name of the document, ended by NUL; may be <c>NULL</c>.</param>
    /// <param name="configuration">JSON, ended by NUL; may be <c>NULL</c>.</param>
    /// <param name="flags">A sum of <see cref="CallFlags"/>.</param>
    /// <param name="result">Where the pointer to the answer goes.</param>
    /// <param name="resultLength">Where the length of the answer goes; may be <c>NULL</c>.</param>
    /// <returns>A <see cref="CallStatus"/>.</returns>
    [UnmanagedCallersOnly(EntryPoint = "officialdocs_check")]
    public static int Check(byte* text, nuint length, byte* source, byte* configuration, uint flags, byte** result, nuint* resultLength)
    {
        CallAnswer answer;
        try
        {
            answer = FindFault(text, length)
                ?? (DocumentCalls.CreateValidator(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(configuration), out CallAnswer fault) is { } validator
                    ? DocumentCalls.Check(validator, new ReadOnlySpan<byte>(text, (int)length), ReadName(source), (CallFlags)flags)
                    : fault);
        }
        catch (Exception exception)
        {
            answer = CallAnswer.Failed(exception);
        }

        return Give(answer, result, resultLength);
    }

    /// <summary>Makes a validator for many documents.</summary>
    /// <param name="configuration">JSON, ended by NUL; may be <c>NULL</c>.</param>
    /// <param name="validator">Where the validator goes.</param>
    /// <param name="result">Where the pointer to a message goes, if there is one.</param>
    /// <param name="resultLength">Where the length of the message goes; may be <c>NULL</c>.</param>
    /// <returns>A <see cref="CallStatus"/>.</returns>
    [UnmanagedCallersOnly(EntryPoint = "officialdocs_validator_create")]
    public static int CreateValidator(byte* configuration, nint* validator, byte** result, nuint* resultLength)
    {
        CallAnswer answer;
        try
        {
            if (validator is null || result is null)
            {
                answer = CallAnswer.Failed(CallStatus.NullArgument, "validator and result: expected where the answers go, found NULL.");
            }
            else
            {
                *validator = 0;
                if (DocumentCalls.CreateValidator(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(configuration), out answer) is { } created)
                {
                    *validator = GCHandle.ToIntPtr(GCHandle.Alloc(created));
                }
            }
        }
        catch (Exception exception)
        {
            answer = CallAnswer.Failed(exception);
        }

        return Give(answer, result, resultLength);
    }

    /// <summary>Checks a document by a validator that was made before.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="text">The document; may be <c>NULL</c> where <paramref name="length"/> is 0.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="source">The name of the document, ended by NUL; may be <c>NULL</c>.</param>
    /// <param name="flags">A sum of <see cref="CallFlags"/>.</param>
    /// <param name="result">Where the pointer to the answer goes.</param>
    /// <param name="resultLength">Where the length of the answer goes; may be <c>NULL</c>.</param>
    /// <returns>A <see cref="CallStatus"/>.</returns>
    [UnmanagedCallersOnly(EntryPoint = "officialdocs_validator_check")]
    public static int CheckByValidator(nint validator, byte* text, nuint length, byte* source, uint flags, byte** result, nuint* resultLength)
    {
        CallAnswer answer;
        try
        {
            answer = validator == 0
                ? CallAnswer.Failed(CallStatus.NullArgument, "validator: expected what officialdocs_validator_create gave, found NULL.")
                : FindFault(text, length) ?? DocumentCalls.Check(
                    (DocumentValidator)GCHandle.FromIntPtr(validator).Target!, new ReadOnlySpan<byte>(text, (int)length), ReadName(source), (CallFlags)flags);
        }
        catch (Exception exception)
        {
            answer = CallAnswer.Failed(exception);
        }

        return Give(answer, result, resultLength);
    }

    /// <summary>Frees a validator.</summary>
    /// <param name="validator">The validator; <c>NULL</c> does nothing.</param>
    [UnmanagedCallersOnly(EntryPoint = "officialdocs_validator_free")]
    public static void FreeValidator(nint validator)
    {
        if (validator != 0)
        {
            GCHandle.FromIntPtr(validator).Free();
        }
    }

    /// <summary>Frees an answer.</summary>
    /// <param name="result">The pointer that a function of this library gave; <c>NULL</c> does nothing.</param>
    [UnmanagedCallersOnly(EntryPoint = "officialdocs_free")]
    public static void Free(byte* result) => NativeMemory.Free(result);

    private static CallAnswer? FindFault(byte* text, nuint length)
        => text is null && length > 0 ? CallAnswer.Failed(CallStatus.NullArgument, $"text: expected {length} bytes, found NULL.")
            : length > int.MaxValue ? DocumentCalls.TooLong(length, "bytes")
            : null;

    /// <summary>The name of a document, as every file name can be read.</summary>
    private static string? ReadName(byte* source) => source is null || *source == 0 ? null : Marshal.PtrToStringUTF8((nint)source);

    private static int Give(CallAnswer answer, byte** result, nuint* resultLength)
    {
        if (resultLength is not null)
        {
            *resultLength = 0;
        }

        if (result is null)
        {
            return (int)CallStatus.NullArgument;
        }

        *result = null;
        if (answer is { Status: CallStatus.Ok, Text.IsEmpty: true })
        {
            return (int)CallStatus.Ok;
        }

        ReadOnlySpan<byte> text = answer.Text.Span;
        byte* memory;
        try
        {
            memory = (byte*)NativeMemory.Alloc((nuint)text.Length + 1);
        }
        catch (OutOfMemoryException)
        {
            return (int)CallStatus.OutOfMemory;
        }

        text.CopyTo(new Span<byte>(memory, text.Length));
        memory[text.Length] = 0;
        *result = memory;
        if (resultLength is not null)
        {
            *resultLength = (nuint)text.Length;
        }

        return (int)answer.Status;
    }

    private static byte* CreateVersion()
    {
        string version = typeof(EntryPoints).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
        int length = Encoding.UTF8.GetByteCount(version);
        byte* memory = (byte*)RuntimeHelpers.AllocateTypeAssociatedMemory(typeof(EntryPoints), length + 1);
        Encoding.UTF8.GetBytes(version, new Span<byte>(memory, length));
        memory[length] = 0;
        return memory;
    }
}
