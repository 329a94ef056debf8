/** Words of a Portuguese help desk, by kind, and their forms: what the bench's articles are written with. */

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Nouns; an `f:` before those that are feminine but do not look it. */
export const NOUNS = list(`
  impressora etiqueta nota fatura boleto cliente fornecedor produto estoque pedido venda compra orçamento proposta contrato
  relatório consulta cadastro tela botão menu aba campo janela sistema servidor f:rede cabo roteador computador teclado
  monitor leitor balança gaveta cupom caixa terminal usuário senha perfil permissão grupo f:filial f:matriz empresa loja
  certificado assinatura arquivo planilha pasta backup banco tabela registro versão pacote correção atualização instalação
  configuração parâmetro opção módulo rotina processo serviço integração importação exportação transmissão rejeição
  autorização cancelamento devolução transferência inventário contagem lote validade código descrição unidade quantidade
  preço desconto acréscimo comissão vendedor tributo imposto alíquota f:base cálculo regra natureza operação
  pagamento recebimento parcela vencimento juros multa conta extrato conciliação cheque cartão carteira depósito saque
  lançamento histórico período fechamento abertura turno movimento saldo limite crédito débito cobrança remessa retorno
  endereço telefone contato f:mensagem aviso alerta lembrete agenda compromisso tarefa projeto etapa prazo
  técnico atendente gerente supervisor f:equipe setor departamento função treinamento manual tutorial dúvida problema erro
  falha f:lentidão travamento f:conexão internet antena sinal modem provedor plano f:velocidade medidor contador cópia
  papel bandeja toner cartucho cilindro fusor rolo sensor placa f:fonte bateria tomada energia aparelho equipamento
  peça defeito garantia laudo visita chamado protocolo anexo imagem foto vídeo áudio gravação
  entrega transporte frete rota motorista veículo placa coleta romaneio volume embalagem etapa peso medida
  funcionário folha salário férias ponto jornada benefício admissão demissão holerite encargo sindicato cargo
  imóvel aluguel condomínio apólice sinistro seguro corretor agência banco gateway aplicativo celular f:nuvem acesso
  navegador página f:url domínio certidão licença f:chave ativação assinante canal fila ramal gravador central
  receita despesa orçamento custo centro rateio balanço balancete razão diário livro escrituração contador auditoria
  ajuste estorno rascunho modelo formulário cabeçalho rodapé coluna linha célula filtro gráfico painel indicador meta
  segurança f:criptografia bloqueio liberação aprovação revisão homologação produção ambiente teste cenário amostra
`);

/** Verbs in the infinitive, all regular. */
export const VERBS = list(`
  abrir acessar adicionar agendar ajustar alterar anexar apagar aplicar apresentar aprovar arquivar associar atender ativar
  atualizar autorizar avaliar baixar bloquear buscar cadastrar calcular cancelar carregar clicar cobrar colocar comparar
  compartilhar concluir conectar conferir configurar confirmar consultar copiar corrigir criar definir desativar desligar
  desmarcar digitar duplicar editar emitir encerrar entregar enviar escolher esperar exibir exportar faturar fechar filtrar
  finalizar gerar gravar habilitar imprimir importar informar iniciar inserir instalar integrar inutilizar lançar liberar
  ligar limpar localizar marcar migrar modificar mostrar mudar navegar ocultar ordenar pagar parametrizar permitir pesquisar
  preencher processar procurar receber recuperar redefinir registrar reiniciar remover renovar repetir reprocessar resolver
  restaurar revisar salvar selecionar separar sincronizar solicitar somar substituir testar transferir transmitir tratar
  trocar utilizar validar vender verificar vincular visualizar voltar
`);

/** Adjectives in the masculine singular. */
export const ADJECTIVES = list(`
  novo antigo correto incorreto completo incompleto ativo inativo bloqueado liberado pendente vencido atrasado fiscal
  financeiro contábil comercial mensal anual diário semanal eletrônico digital manual automático padrão principal
  secundário interno externo local remoto público privado obrigatório opcional disponível indisponível lento rápido
  duplicado ausente inválido válido vazio cheio único múltiplo simples avançado básico geral específico técnico
  administrativo operacional parcial total inicial final anterior seguinte atual último primeiro próprio
`);

export const ADVERBS = list(`
  normalmente corretamente automaticamente manualmente novamente imediatamente somente apenas sempre nunca também
  geralmente diretamente previamente posteriormente finalmente rapidamente diariamente mensalmente
`);

const FAMILIES = list(`
  Almeida Barbosa Cardoso Carvalho Castro Cavalcanti Correia Costa Dias Duarte Esteves Farias Ferreira Figueiredo Fonseca
  Freitas Garcia Gomes Gonçalves Guimarães Lacerda Lima Lopes Macedo Machado Magalhães Marques Martins Medeiros Melo Mendes
  Monteiro Moraes Moreira Nascimento Nogueira Oliveira Pacheco Peixoto Pereira Pinheiro Queiroz Ramos Ribeiro Rocha
  Rodrigues Sampaio Santana Siqueira Soares Tavares Teixeira Toledo Vasconcelos Vieira Xavier
`);
const TRADES = list(
  'Mercado Padaria Farmácia Papelaria Ótica Livraria Autopeças Calçados Móveis Tecidos Agropecuária Distribuidora',
);

/** Names of customers, as articles quote them. */
export const COMPANIES = TRADES.flatMap((trade) => FAMILIES.map((family) => `${trade} ${family}`));

export const isFeminine = (noun: string): boolean =>
  noun.startsWith('f:') || (/(a|ã|ção|são|gem|dade|tude)$/.test(noun) && !/ema$/.test(noun));

export const bare = (noun: string): string => noun.replace('f:', '');

/** The plural of a regular noun or adjective. */
export function plural(word: string): string {
  if (word.endsWith('ão')) return `${word.slice(0, -2)}ões`;
  if (word.endsWith('m')) return `${word.slice(0, -1)}ns`;
  if (/[aou]l$/.test(word)) return `${word.slice(0, -1)}is`;
  if (word.endsWith('ível')) return `${word.slice(0, -4)}íveis`;
  if (word.endsWith('ável')) return `${word.slice(0, -4)}áveis`;
  if (/[rz]$/.test(word)) return `${word}es`;
  return word.endsWith('s') ? word : `${word}s`;
}

/** An adjective beside a noun of this gender and number. */
export function agreeing(adjective: string, feminine: boolean, many: boolean): string {
  const one = feminine && adjective.endsWith('o') ? `${adjective.slice(0, -1)}a` : adjective;
  return many ? plural(one) : one;
}

export type VerbForm =
  'infinitive' | 'does' | 'do' | 'doing' | 'done' | 'didI' | 'did' | 'imperative' | 'will' | 'would';

const ENDINGS: Record<'ar' | 'er' | 'ir', Record<Exclude<VerbForm, 'infinitive'>, string>> = {
  ar: {
    does: 'a',
    do: 'am',
    doing: 'ando',
    done: 'ado',
    didI: 'ei',
    did: 'ou',
    imperative: 'e',
    will: 'ará',
    would: 'aria',
  },
  er: {
    does: 'e',
    do: 'em',
    doing: 'endo',
    done: 'ido',
    didI: 'i',
    did: 'eu',
    imperative: 'a',
    will: 'erá',
    would: 'eria',
  },
  ir: {
    does: 'e',
    do: 'em',
    doing: 'indo',
    done: 'ido',
    didI: 'i',
    did: 'iu',
    imperative: 'a',
    will: 'irá',
    would: 'iria',
  },
};

/** A regular verb in one form, spelled as its sound asks. */
export function conjugated(verb: string, form: VerbForm): string {
  if (form === 'infinitive') return verb;
  const group = verb.endsWith('ar') ? 'ar' : verb.endsWith('er') ? 'er' : 'ir';
  const ending = ENDINGS[group][form];
  let root = verb.slice(0, -2);
  if (group === 'ar' && ending.startsWith('e')) root = root.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/ç$/, 'c');
  if (group !== 'ar' && ending.startsWith('a')) root = root.replace(/c$/, 'ç').replace(/g$/, 'j');
  return root + ending;
}
